-- Bulk rescoring of all leads that are worked on, by one model and one profile, lead by lead in the order of ids.
create table lead_rescoring (
  rescoring_id    uuid primary key,
  request         text not null,
  state           text not null default 'RUNNING',
  model_version   int not null,
  profile_version int not null,
  started_by      text not null,
  started_at      timestamptz not null,
  changed_at      timestamptz not null default clock_timestamp(),
  last_lead       uuid,
  leads           bigint not null,
  done            bigint not null default 0,
  rescored        bigint not null default 0,
  unchanged       bigint not null default 0,
  failed          bigint not null default 0,
  failure         text
);
create index lead_rescoring_running on lead_rescoring (started_at) where state = 'RUNNING';
