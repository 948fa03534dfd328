-- The leads that somebody works on and by when the next follow-up is due: the column follows tier and last follow-up.
create view follow_up_duty as
  select id, company_name, state, owner_id, team_id, tier, follow_up_due_on as due_on
  from lead_entry
  where follow_up_due_on is not null and state in ('OPEN', 'QUALIFIED');
create index lead_entry_owner_follow_up on lead_entry (owner_id, follow_up_due_on, id)
  where follow_up_due_on is not null;

-- Strategies as listed; aim, approach and what each step is are in words, under the strategy's id.
create table strategy_entry (
  id         uuid primary key,
  lead_id    uuid not null,
  standing   boolean not null,
  steps      text not null,
  written_at timestamptz not null
);
create index strategy_entry_lead on strategy_entry (lead_id, written_at, id);

-- The archive of analysis sheets; likely needs, personality and difficulties are in words, under the sheet's id.
create table analysis_entry (
  id                uuid primary key,
  lead_id           uuid not null,
  standing          boolean not null,
  region_level      text not null,
  region_rank       int not null,
  company_size      int not null,
  years_in_business int not null,
  team_size         int not null,
  philosophy_match  int not null,
  needs_match       int not null,
  ease              int not null,
  grade             text not null,
  analysed_at       timestamptz not null
);
create index analysis_entry_lead on analysis_entry (lead_id, analysed_at, id);
create index analysis_entry_analysed on analysis_entry (analysed_at, id);
create index analysis_entry_region on analysis_entry (region_rank, id);
create index analysis_entry_grade on analysis_entry (grade, id);
