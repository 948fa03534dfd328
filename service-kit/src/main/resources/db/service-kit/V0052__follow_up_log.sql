-- The follow-up log of leads, deals or accounts: one row for every contact. What was said is in words, under its id.
create table follow_up_entry (
  id               uuid primary key,
  subject_id       uuid not null,
  subject_version  int not null,
  contact_id       uuid,
  stage            text not null,
  contacted_at     timestamptz not null,
  method           text not null,
  owner_id         uuid not null,
  due_on           date,
  owed             boolean not null,
  subject_owner_id uuid,
  team_id          uuid
);
create index follow_up_entry_subject on follow_up_entry (subject_id, subject_version);
create index follow_up_entry_contacted on follow_up_entry (contacted_at, id);
create index follow_up_entry_owner on follow_up_entry (owner_id, contacted_at, id);
create index follow_up_entry_owed on follow_up_entry (due_on, id) where owed;
