-- The accounts as they stand, one row each.
create table account_entry (
  id           uuid primary key,
  company_name text not null,
  kind         text not null,
  owner_id     uuid,
  team_id      uuid,
  lead_id      uuid,
  opened_at    timestamptz not null,
  version      int not null
);
create index account_entry_opened on account_entry (opened_at, id);
create index account_entry_company on account_entry (company_name, id);
create index account_entry_owner on account_entry (owner_id, opened_at);
create index account_entry_team on account_entry (team_id, opened_at);
create index account_entry_lead on account_entry (lead_id);

-- People's parts in deals; who the person is stands in contact and contact_copy.
create table stakeholder_entry (
  id              uuid primary key,
  account_id      uuid not null,
  deal_id         uuid not null,
  contact_id      uuid,
  lead_id         uuid,
  owner_id        uuid,
  team_id         uuid,
  interactions    int not null,
  last_contact_at timestamptz,
  identified_at   timestamptz not null,
  version         int not null
);
create index stakeholder_entry_identified on stakeholder_entry (identified_at, id);
create index stakeholder_entry_account on stakeholder_entry (account_id);
create index stakeholder_entry_deal on stakeholder_entry (deal_id);
create index stakeholder_entry_contact on stakeholder_entry (contact_id);
create index stakeholder_entry_lead on stakeholder_entry (lead_id);
create index stakeholder_entry_owner on stakeholder_entry (owner_id, identified_at);
create index stakeholder_entry_team on stakeholder_entry (team_id, identified_at);

-- What passed between us and a stakeholder.
create table interaction_entry (
  id             uuid primary key,
  stakeholder_id uuid not null,
  account_id     uuid not null,
  deal_id        uuid not null,
  function       text not null,
  method         text not null,
  held_at        timestamptz not null,
  recorded_by    text not null,
  recorded_at    timestamptz not null,
  owner_id       uuid,
  team_id        uuid
);
create index interaction_entry_held on interaction_entry (held_at, id);
create index interaction_entry_recorded on interaction_entry (recorded_at, id);
create index interaction_entry_stakeholder on interaction_entry (stakeholder_id, held_at);
create index interaction_entry_account on interaction_entry (account_id, held_at);
create index interaction_entry_deal on interaction_entry (deal_id, held_at);
create index interaction_entry_owner on interaction_entry (owner_id, held_at);
create index interaction_entry_team on interaction_entry (team_id, held_at);

-- What was said: free text about a person, gone when the person is erased.
create table interaction_note (
  interaction_id uuid primary key,
  contact_id     uuid,
  note           text not null
);
create index interaction_note_contact on interaction_note (contact_id);

-- People whose details other services keep, copied from the contact topic.
create table contact_copy (
  contact_id uuid primary key,
  name       text not null,
  phone      text,
  email      text,
  position   text
);
