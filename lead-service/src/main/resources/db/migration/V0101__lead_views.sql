-- Leads as they are listed. Names of people are joined from contact, so that erasing reaches them.
create table lead_entry (
  id             uuid primary key,
  state          text not null,
  channel        text not null,
  source         text not null,
  campaign       text,
  company_name   text not null,
  registered_id  text,
  territory      text,
  brand          text,
  contact_id     uuid,
  referral_id    uuid,
  owner_id       uuid,
  team_id        uuid,
  total          numeric(4, 2),
  high_potential boolean not null,
  reason         text,
  recycle_on     date,
  deal_id        uuid,
  captured_at    timestamptz not null,
  changed_at     timestamptz not null
);
create index lead_entry_captured on lead_entry (captured_at, id);
create index lead_entry_changed on lead_entry (changed_at, id);
create index lead_entry_company on lead_entry (company_name, id);
create index lead_entry_owner on lead_entry (owner_id, captured_at, id);
create index lead_entry_team on lead_entry (team_id, captured_at, id);
create index lead_entry_state on lead_entry (state, captured_at, id);
create index lead_entry_channel on lead_entry (channel, campaign, captured_at, id);
create index lead_entry_registered on lead_entry (registered_id) where registered_id is not null;
create index lead_entry_referral on lead_entry (referral_id) where referral_id is not null;

-- The register of sales reps. One account is one rep at work.
create table sales_rep_entry (
  id         uuid primary key,
  subject    text not null,
  contact_id uuid not null,
  role       text not null,
  team_id    uuid not null,
  capacity   int not null,
  departed   boolean not null,
  changed_at timestamptz not null
);
create unique index sales_rep_entry_account on sales_rep_entry (subject) where not departed;
create index sales_rep_entry_subject on sales_rep_entry (subject, id);
create index sales_rep_entry_team on sales_rep_entry (team_id, subject);
create index sales_rep_entry_changed on sales_rep_entry (changed_at, id);

create table team_entry (
  id              uuid primary key,
  name            text not null,
  manager_subject text not null,
  changed_at      timestamptz not null
);
create index team_entry_name on team_entry (name, id);
create index team_entry_changed on team_entry (changed_at, id);
