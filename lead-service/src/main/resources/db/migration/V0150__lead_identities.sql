-- By which keys a lead is recognised (package duplicate). Keys are made in Java, not in SQL: leads
-- captured before this migration get theirs when the service starts (IdentityBackfill).
-- Keys of a person carry the person's id and are deleted with the person.
create table lead_identity (
  lead_id    uuid not null,
  kind       text not null,
  key        text not null,
  contact_id uuid,
  primary key (lead_id, kind, key)
);
create index lead_identity_key on lead_identity (kind, key);
create index lead_identity_contact on lead_identity (contact_id) where contact_id is not null;

-- People whose details other services keep, copied from the contact topic.
create table contact_copy (
  contact_id uuid primary key,
  name       text not null,
  phone      text,
  email      text,
  position   text
);

-- Everybody who is known here and not erased, wherever the details are kept.
create view person as
  select contact_id, name, phone, email, position from contact where erased_at is null
  union all
  select p.contact_id, p.name, p.phone, p.email, p.position from contact_copy p
  where not exists (select from contact c where c.contact_id = p.contact_id);
