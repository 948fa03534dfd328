-- The deal list: one row for each deal, written in the transaction that appends its events.
create table deal_entry (
  id                uuid primary key,
  version           int not null,
  title             text not null,
  customer          text,
  account_id        uuid,
  process_key       text not null,
  process_version   int not null,
  stage             text not null,
  stage_entered_at  timestamptz,
  status            text not null,
  outcome           text,
  lost_reason       text,
  competitor        text,
  amount_value      numeric(38, 4),
  currency          text,
  expected_close_on date,
  owner_id          uuid,
  team_id           uuid,
  channel           text,
  lead_id           uuid,
  external_id       text,
  opened_at         timestamptz not null,
  closed_at         timestamptz,
  changed_at        timestamptz not null
);
create index deal_entry_changed on deal_entry (changed_at, id);
create index deal_entry_opened on deal_entry (opened_at, id);
create index deal_entry_title on deal_entry (title, id);
create index deal_entry_owner on deal_entry (owner_id, changed_at, id);
create index deal_entry_team on deal_entry (team_id, changed_at, id);
create index deal_entry_process on deal_entry (process_key, stage, changed_at, id);
create index deal_entry_status on deal_entry (status, changed_at, id);
create index deal_entry_external on deal_entry (external_id) where external_id is not null;
create index deal_entry_lead on deal_entry (lead_id) where lead_id is not null;
create index deal_entry_account on deal_entry (account_id) where account_id is not null;

-- Every version of every sales process; stages are JSON, as they are only read as a whole.
create table sales_process_version (
  id              uuid primary key,
  process_key     text not null,
  process_version int not null,
  newest          boolean not null,
  name            text not null,
  name_zh         text not null,
  stages          text not null,
  published_at    timestamptz not null,
  unique (process_key, process_version)
);
create unique index sales_process_newest on sales_process_version (process_key) where newest;
