-- Logs of enquiries and the handover sheets that they become. One log of a day and brand is kept
-- at a time; numbers are consecutive within a day.
create table handover_sheet_entry (
  id               uuid primary key,
  day              date not null,
  brand            text,
  state            text not null,
  number           text,
  enquiries        int not null,
  to_be_written_up int not null,
  opened_at        timestamptz not null,
  changed_at       timestamptz not null
);
create unique index handover_sheet_entry_kept
  on handover_sheet_entry (day, brand) nulls not distinct where number is null;
create unique index handover_sheet_entry_number
  on handover_sheet_entry (number) where number is not null;
create index handover_sheet_entry_day on handover_sheet_entry (day, id);
create index handover_sheet_entry_opened on handover_sheet_entry (opened_at, id);
create index handover_sheet_entry_changed on handover_sheet_entry (changed_at, id);

-- Enquiries with the feedback that is owed on them. Owner and team are joined from lead_entry,
-- words from words, so that each change reaches them.
create table handover_enquiry_entry (
  id             uuid primary key,
  sheet_id       uuid not null,
  number         text,
  day            date not null,
  brand          text,
  lead_id        uuid not null,
  urgency        text not null,
  logged_at      timestamptz not null,
  written_up     boolean not null,
  handed_over_on date,
  due_on         date,
  verdict        text,
  given_on       date,
  found_id       uuid
);
create index handover_enquiry_entry_sheet on handover_enquiry_entry (sheet_id, logged_at, id);
create index handover_enquiry_entry_lead on handover_enquiry_entry (lead_id);
create index handover_enquiry_entry_due
  on handover_enquiry_entry (due_on, id) where due_on is not null;
create index handover_enquiry_entry_owed
  on handover_enquiry_entry (due_on, id) where due_on is not null and verdict is null;
