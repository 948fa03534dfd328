-- Imports of leads. File and seen rows go when an import ends; leads, counts and errors stay.
create table lead_import (
  import_id  uuid primary key,
  request    text not null,
  state      text not null default 'RUNNING',
  phase      text not null default 'APPENDING',
  mapping    text not null,
  file_name  text not null,
  started_by text not null,
  started_at timestamptz not null,
  changed_at timestamptz not null default clock_timestamp(),
  rows_read  bigint not null default 0,
  leads      bigint not null default 0,
  events     bigint not null default 0,
  unchanged  bigint not null default 0,
  duplicates bigint not null default 0,
  rejected   bigint not null default 0,
  last_xid   xid8,
  failure    text
);
create index lead_import_running on lead_import (started_at) where state = 'RUNNING';
create table lead_import_chunk (
  import_id uuid not null references lead_import,
  number    int not null,
  bytes     bytea not null,
  primary key (import_id, number)
);
-- In which row of the file a lead stands.
create table lead_import_row (
  import_id uuid not null,
  lead_id   uuid not null,
  row       bigint not null,
  primary key (import_id, lead_id)
);
create table lead_import_error (
  import_id uuid not null,
  row       bigint not null,
  number    bigint generated always as identity,
  "column"  text,
  value     text,
  code      text not null,
  detail    text not null,
  primary key (import_id, row, number)
);
