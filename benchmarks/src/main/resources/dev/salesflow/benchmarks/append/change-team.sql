-- What lead-service asks of PostgreSQL for POST /api/v1/teams/{id}/changes, statement by statement: the caller's
-- place (Directory.PLACE), then in a transaction the stream (EventStore.LOAD), the event (EventStore.APPEND), the list
-- (TeamEntry) and the directory (Directory.PUT_TEAM). A script for pgbench; without pgbench the same statements are
-- sent over the driver of the services, with the variables as parameters.
\set team random(0, 99)
\set stream :client_id * 100 + :team
select r.rep_id, r.team_id from directory_rep r where r.subject = 'admin' and not r.departed
union all select null, t.team_id from directory_team t where t.manager_subject = 'admin';
begin;
select position, stream_id, version, event_id, command_id, type, schema_version, payload::text, meta::text,
  occurred_at, recorded_at
from event where stream_id = lpad(to_hex(:stream::int), 32, '0')::uuid order by version \aset
insert into event (stream_type, stream_id, version, slice, event_id, command_id,
  command_seq, type, schema_version, payload, meta, occurred_at)
select 'team', lpad(to_hex(:stream::int), 32, '0')::uuid, :version::int + e.seq::int, :stream::int % 1024,
  e.event_id, gen_random_uuid(), e.seq, e.type, e.schema_version, e.payload::jsonb,
  '{"actor": "admin", "correlationId": "01980000-0000-7000-8000-000000000000", "payloadHash": "3f0c4c1e-2d4b-5c1f-8f6e-6b1f3f1d2a10"}'::text::jsonb,
  e.occurred_at
from unnest(array[gen_random_uuid()], array['TeamChanged'], array[1::smallint],
  array['{"name": "South", "previousName": "North", "managerSubject": "manager", "previousManagerSubject": "manager"}'],
  array[clock_timestamp()])
  with ordinality as e(event_id, type, schema_version, payload, occurred_at, seq)
where (select coalesce(max(version), 0) from event where stream_id = lpad(to_hex(:stream::int), 32, '0')::uuid)
  = :version::int
  and not exists (select from unchanging_command u where u.stream_id = lpad(to_hex(:stream::int), 32, '0')::uuid
    and u.command_id = gen_random_uuid())
on conflict do nothing;
update team_entry set changed_at = clock_timestamp(), manager_subject = 'manager', name = 'South'
where id = lpad(to_hex(:stream::int), 32, '0')::uuid;
insert into directory_team (team_id, name, manager_subject, version)
values (lpad(to_hex(:stream::int), 32, '0')::uuid, 'South', 'manager', :version::int + 1)
on conflict (team_id) do update set name = excluded.name,
  manager_subject = excluded.manager_subject, version = excluded.version
  where directory_team.version < excluded.version;
commit;
