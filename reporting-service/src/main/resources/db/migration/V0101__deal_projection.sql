-- One row per deal; changed_by tells readers which deals to read again.
create table deal (
  deal_id       uuid primary key,
  process_key   text not null,
  observed_from bigint,
  changed_by    xid8 not null default pg_current_xact_id()
);
create index deal_changed on deal (process_key, changed_by);
create index deal_by_process on deal (process_key, deal_id);

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

-- For analysts: one row per stay, as metrics.md defines a visit (repeated entries of a stage collapse).
create view stay as
with ordered as (
  select m.*, lag(m.target) over w as before, lag(m.kind) over w as kind_before
  from deal_move m where m.kind in ('ENTERED', 'REOPENED', 'WON', 'LOST', 'REASSIGNED')
  window w as (partition by m.deal_id order by m.version)
), moves as (
  select * from ordered
  where not (kind = 'ENTERED' and kind_before in ('ENTERED', 'REOPENED') and target = before)
), ended as (
  select m.*, lead(m.at) over w as left_at, lead(m.kind) over w as ended_by, lead(m.target) over w as ended_with,
    count(*) filter (where m.kind = 'REOPENED') over (partition by m.deal_id order by m.version) + 1 as episode
  from moves m window w as (partition by m.deal_id order by m.version)
)
select deal_id, version, episode, target as stage, to_timestamp(at / 1e6) as entered_at,
  to_timestamp(left_at / 1e6) as left_at, ended_by, ended_with
from ended where kind in ('ENTERED', 'REOPENED');

-- For analysts: one row per episode, from opening or reopening to won, lost or still open.
create view episode as
select s.deal_id, s.episode, min(s.entered_at) as opened_at,
  max(s.left_at) filter (where s.ended_by in ('WON', 'LOST')) as closed_at,
  coalesce(max(s.ended_by) filter (where s.ended_by in ('WON', 'LOST', 'REASSIGNED')), 'OPEN') as outcome,
  max(s.ended_with) filter (where s.ended_by = 'LOST') as lost_reason
from stay s group by s.deal_id, s.episode;
