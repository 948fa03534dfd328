-- One row per deal; changed_by tells readers which deals to read again.
create table deal (
  deal_id       uuid primary key,
  process_key   text not null,
  observed_from bigint,
  changed_by    xid8 not null default pg_current_xact_id()
);
create index deal_changed on deal (process_key, changed_by);

-- Every move of a deal by the version of its event. Times are microseconds since 1970; null is an unknown time.
create table deal_move (
  deal_id uuid not null,
  version int not null,
  at      bigint,
  kind    text not null,
  target  text,
  primary key (deal_id, version)
) with (fillfactor = 100);

-- What is said of a deal from an event on; a null value takes an attribute away.
create table deal_attributes (
  deal_id uuid not null,
  version int not null,
  at      bigint,
  said    jsonb not null,
  primary key (deal_id, version)
);

-- The newest version of every sales process.
create table process_design (
  process_key     text primary key,
  process_version int not null,
  name            text not null,
  name_zh         text not null,
  stages          jsonb not null
);

-- Names behind owners: reps lead to a contact, imported owners are contacts themselves. Erased with the contact.
create table rep_contact (
  rep_id     uuid primary key,
  contact_id uuid not null
);
create table contact_copy (
  contact_id uuid primary key,
  name       text not null
);
create index contact_copy_name on contact_copy (name);

-- For analysts: one row per stay, as metrics.md defines a visit. Repeated entries of a stage collapse, only the first
-- of several outcomes in a row counts, and an entry after an outcome begins an episode.
create view stay as
with moves as (
  select deal_id, version, at, kind, target, kind in ('ENTERED', 'REOPENED') as entry,
    lag(kind in ('ENTERED', 'REOPENED')) over w as after_entry, lag(target) over w as target_before
  from deal_move where kind not in ('HELD', 'RESUMED')
  window w as (partition by deal_id order by version)
), counted as (
  select * from moves
  where case when entry then not (after_entry and target = target_before) is true else after_entry is not false end
), ended as (
  select deal_id, version, entry, at, target,
    lead(at) over w as left_at, lead(kind) over w as ended_by, lead(target) over w as ended_with,
    count(*) filter (where entry and not after_entry) over w + 1 as episode
  from counted window w as (partition by deal_id order by version)
)
select deal_id, version, episode, target as stage, to_timestamp(at / 1e6) as entered_at,
  to_timestamp(left_at / 1e6) as left_at, ended_by, ended_with
from ended where entry;

-- For analysts: one row per episode, from its first known entry to won, lost, gone to another process or still open.
create view episode as
select deal_id, episode,
  (array_agg(entered_at order by version) filter (where entered_at is not null))[1] as opened_at,
  max(left_at) filter (where ended_by in ('WON', 'LOST', 'REASSIGNED')) as closed_at,
  coalesce(max(ended_by) filter (where ended_by in ('WON', 'LOST', 'REASSIGNED')), 'OPEN') as outcome,
  max(ended_with) filter (where ended_by = 'LOST') as lost_reason
from stay group by deal_id, episode;
