-- 100 teams for each of 16 clients, with ids that a script can compute.
insert into event (stream_type, stream_id, version, slice, event_id, command_id, command_seq, type,
  schema_version, payload, meta, occurred_at)
select 'team', lpad(to_hex(n), 32, '0')::uuid, 1, n % 1024, gen_random_uuid(), gen_random_uuid(), 1, 'TeamFormed', 1,
  '{"name": "North", "managerSubject": "manager"}',
  '{"actor": "admin", "correlationId": "01980000-0000-7000-8000-000000000000", "payloadHash": "3f0c4c1e-2d4b-5c1f-8f6e-6b1f3f1d2a10"}',
  now()
from generate_series(0, 1599) n;
insert into team_entry (id, name, manager_subject, changed_at)
select lpad(to_hex(n), 32, '0')::uuid, 'North', 'manager', now() from generate_series(0, 1599) n;
insert into directory_team (team_id, name, manager_subject, version)
select lpad(to_hex(n), 32, '0')::uuid, 'North', 'manager', 1 from generate_series(0, 1599) n;
