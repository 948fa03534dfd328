-- What is known of leads, one row per lead and fact, with the lead's owner for reach.
create table lead_fact_entry (
  id         uuid primary key,
  lead_id    uuid not null,
  fact       text not null,
  status     text not null,
  value      text not null,
  sources    int not null,
  owner_id   uuid,
  team_id    uuid,
  changed_at timestamptz not null
);
create index lead_fact_entry_changed on lead_fact_entry (changed_at, id);
create index lead_fact_entry_status on lead_fact_entry (fact, status, changed_at, id);
create index lead_fact_entry_lead on lead_fact_entry (lead_id);
create index lead_fact_entry_owner on lead_fact_entry (owner_id, changed_at, id);
create index lead_fact_entry_team on lead_fact_entry (team_id, changed_at, id);

-- Leads that can be taken up again.
create index lead_entry_recyclable on lead_entry (recycle_on, id) where state = 'DISQUALIFIED';
