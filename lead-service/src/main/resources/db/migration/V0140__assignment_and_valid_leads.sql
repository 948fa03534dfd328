-- What an assignment policy looks at beside capacity. The events say what stood there before.
alter table sales_rep_entry
  add column territories      text[] not null default '{}',
  add column brands           text[] not null default '{}',
  add column last_assigned_at timestamptz;

update sales_rep_entry r
set territories = array(select jsonb_array_elements_text(e.payload -> 'territories') order by 1),
    brands = array(select jsonb_array_elements_text(e.payload -> 'brands') order by 1)
from (
  select distinct on (stream_id) stream_id, payload
  from event
  where stream_type = 'sales-rep' and payload -> 'territories' is not null
  order by stream_id, version desc
) e
where e.stream_id = r.id;

update sales_rep_entry r
set last_assigned_at = e.last_assigned_at
from (
  select (payload ->> 'ownerId')::uuid as owner_id, max(occurred_at) as last_assigned_at
  from event
  where stream_type = 'lead' and type = 'LeadAssigned'
  group by 1
) e
where e.owner_id = r.id;

alter table sales_rep_entry
  alter column territories drop default,
  alter column brands drop default;
create index sales_rep_entry_territories on sales_rep_entry using gin (territories);
create index sales_rep_entry_brands on sales_rep_entry using gin (brands);

-- Counted each time a lead is given to a rep.
create index lead_entry_workload on lead_entry (owner_id, tier)
  where state in ('OPEN', 'QUALIFIED');

-- Leads given to reps of another role than the rule names. Days are reckoned when it is read, in
-- the time zone that counts then.
create table role_breach_entry (
  id             uuid primary key,
  lead_id        uuid not null,
  sales_rep_id   uuid not null,
  team_id        uuid not null,
  role           text not null,
  expected_role  text not null,
  reason         text not null,
  policy_version int,
  occurred_at    timestamptz not null
);
-- Until now the rule named hunters for all leads.
insert into role_breach_entry
select event_id, stream_id, (payload ->> 'ownerId')::uuid, (payload ->> 'teamId')::uuid,
  payload ->> 'role', coalesce(payload ->> 'expectedRole', 'HUNTER'),
  payload ->> 'roleBreachReason', (payload ->> 'policyVersion')::int, occurred_at
from event
where stream_type = 'lead' and type = 'LeadAssigned' and payload ->> 'roleBreachReason' is not null;
create index role_breach_entry_occurred on role_breach_entry (occurred_at, id);
create index role_breach_entry_rep on role_breach_entry (sales_rep_id, occurred_at, id);
create index role_breach_entry_team on role_breach_entry (team_id, occurred_at, id);

-- Drawn up once for a brand and a week.
create table valid_lead_list_entry (
  id             uuid primary key,
  week           text not null,
  first_day      date not null,
  brand          text not null,
  leads          int not null,
  distributed    int not null,
  drawn_up_at    timestamptz not null,
  changed_at     timestamptz not null,
  unique (week, brand)
);
create index valid_lead_list_entry_brand on valid_lead_list_entry (brand, first_day, id);
create index valid_lead_list_entry_first_day on valid_lead_list_entry (first_day, id);

-- Searched when a brand's valid leads of a week are listed.
create index lead_entry_brand on lead_entry (brand, captured_at) where brand is not null;
