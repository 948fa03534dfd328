-- The sales organisation, for access: which account is which rep, who manages which team.
create table directory_rep (
  rep_id   uuid primary key,
  subject  text not null,
  team_id  uuid not null,
  departed boolean not null default false,
  version  int not null
);
create index directory_rep_subject on directory_rep (subject);
create table directory_team (
  team_id         uuid primary key,
  name            text not null,
  manager_subject text not null,
  version         int not null
);
create index directory_team_manager on directory_team (manager_subject);

-- Long work that was answered with 202.
create table operation (
  operation_id uuid primary key,
  kind         text not null,
  state        text not null,
  started_by   text not null,
  started_at   timestamptz not null,
  changed_at   timestamptz not null,
  location     text not null
);
create index operation_started on operation (started_at desc, operation_id);
