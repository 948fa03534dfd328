-- Commands that were carried out and changed nothing: no event remembers their ids, and a repeat must change nothing
-- either, whatever has happened since.
create table unchanging_command (
  stream_id    uuid not null,
  command_id   uuid not null,
  version      int not null,
  payload_hash text not null,
  handled_at   timestamptz not null default clock_timestamp(),
  primary key (stream_id, command_id)
);
