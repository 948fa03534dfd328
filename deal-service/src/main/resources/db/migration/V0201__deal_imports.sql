-- Imports of deal history. File and staged rows go when an import ends; deals, counts and errors stay.
create table deal_import (
  import_id  uuid primary key,
  request    text not null,
  state      text not null default 'RUNNING',
  phase      text not null default 'STAGING',
  mapping    text not null,
  file_name  text not null,
  started_by text not null,
  started_at timestamptz not null,
  changed_at timestamptz not null default clock_timestamp(),
  rows_read  bigint not null default 0,
  deals      bigint not null default 0,
  events     bigint not null default 0,
  unchanged  bigint not null default 0,
  rejected   bigint not null default 0,
  last_deal  text,
  last_xid   xid8,
  failure    text
);
create index deal_import_running on deal_import (started_at) where state = 'RUNNING';
create table deal_import_chunk (
  import_id uuid not null references deal_import,
  number    int not null,
  bytes     bytea not null,
  primary key (import_id, number)
);
create table deal_import_row (
  import_id uuid not null,
  deal      text collate "C" not null,
  row       bigint not null,
  staged    text not null,
  primary key (import_id, deal, row)
);
create table deal_import_error (
  import_id uuid not null,
  row       bigint not null,
  number    bigint generated always as identity,
  "column"  text,
  value     text,
  code      text not null,
  detail    text not null,
  primary key (import_id, row, number)
);
