-- Every fact of the service, append-only. Positions rise with the order of insertion, not of commit.
create table event (
  position       bigint generated always as identity,
  xid            xid8 not null default pg_current_xact_id(),
  stream_type    text not null,
  stream_id      uuid not null,
  version        int not null,
  slice          smallint not null,
  event_id       uuid not null,
  command_id     uuid not null,
  command_seq    smallint not null,
  type           text not null,
  schema_version smallint not null,
  payload        jsonb not null,
  meta           jsonb not null,
  occurred_at    timestamptz not null,
  recorded_at    timestamptz not null default clock_timestamp(),
  primary key (stream_id, version),
  unique (stream_id, command_id, command_seq)
);
create index event_xid_position on event (xid, position);
create unique index event_position on event (position);

-- A stored event never changes and never goes.
create function refuse_event_change() returns trigger language plpgsql as $$
begin
  raise exception 'events are append-only: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger event_is_append_only before update or delete or truncate on event
  for each statement execute function refuse_event_change();

-- Where the relay stands: the snapshot pair and the last position sent between the two.
create table relay_cursor (
  shard         smallint primary key,
  epoch         bigint not null default 0,
  previous      pg_snapshot not null default '1:1:',
  current       pg_snapshot,
  last_position bigint not null default 0
);

-- How far each consumer of this service has read, moved in the transaction that holds the effect.
create table inbox_offset (
  consumer    text not null,
  topic       text not null,
  partition   int not null,
  next_offset bigint not null,
  primary key (consumer, topic, partition)
);

-- Streams with a record that could not be read: later records of the stream wait here, in order.
create table parked_stream (
  consumer  text not null,
  stream_id text not null,
  reason    text not null,
  since     timestamptz not null default clock_timestamp(),
  primary key (consumer, stream_id)
);
create table parked_record (
  consumer      text not null,
  topic         text not null,
  partition     int not null,
  record_offset bigint not null,
  stream_id     text not null,
  headers       jsonb not null,
  payload       bytea,
  reason        text not null,
  published_at  timestamptz,
  primary key (consumer, topic, partition, record_offset)
);
create index parked_record_stream on parked_record (consumer, stream_id);
create index parked_record_unpublished on parked_record (consumer) where published_at is null;

-- People's details: plain rows that can be erased; events carry the id alone.
create table contact (
  contact_id uuid primary key,
  name       text,
  phone      text,
  email      text,
  position   text,
  erased_at  timestamptz,
  changed_by xid8 not null default pg_current_xact_id()
);
create index contact_changed_by on contact (changed_by);
create table contact_cursor (
  only_row boolean primary key default true check (only_row),
  seen     pg_snapshot not null default '1:1:'
);
insert into contact_cursor default values;
