-- Free text that people wrote about people: outside the events, so that erasing a person reaches it.
create table words (
  words_id   uuid primary key,
  contact_id uuid,
  texts      jsonb not null,
  written_at timestamptz not null default clock_timestamp()
);
create index words_contact on words (contact_id) where contact_id is not null;
