-- What the list of leads gained: kind of source and customer, tier and next follow-up, grade, handover, merge.
alter table lead_entry
  add column source_kind      text,
  add column customer_kind    text not null default 'PROSPECT',
  add column tier             text,
  add column follow_up_due_on date,
  add column grade            text,
  add column verdict          text,
  add column feedback_due_on  date,
  add column into_lead_id     uuid;
alter table lead_entry alter column customer_kind drop default;
create index lead_entry_follow_up on lead_entry (follow_up_due_on, id) where follow_up_due_on is not null;
create index lead_entry_source on lead_entry (channel, source, campaign);
create index lead_entry_contact on lead_entry (contact_id) where contact_id is not null;
