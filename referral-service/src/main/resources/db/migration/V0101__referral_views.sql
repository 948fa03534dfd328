-- The referrals as they stand, one row each; who the person is stands in contact.
create table referral_entry (
  id                  uuid primary key,
  referrer_kind       text not null,
  referrer_account_id uuid,
  company_name        text not null,
  contact_id          uuid not null,
  territory           text,
  brand               text,
  stage               text not null,
  lead_id             uuid,
  deal_id             uuid,
  registered_by       text not null,
  registered_at       timestamptz not null,
  changed_at          timestamptz not null,
  owner_id            uuid,
  team_id             uuid,
  version             int not null
);
create index referral_entry_registered on referral_entry (registered_at, id);
create index referral_entry_changed on referral_entry (changed_at, id);
create index referral_entry_company on referral_entry (company_name, id);
create index referral_entry_stage on referral_entry (stage, registered_at);
create index referral_entry_owner on referral_entry (owner_id, registered_at);
create index referral_entry_team on referral_entry (team_id, registered_at);
create index referral_entry_referrer on referral_entry (referrer_account_id);
create index referral_entry_contact on referral_entry (contact_id);
create index referral_entry_lead on referral_entry (lead_id);
create index referral_entry_deal on referral_entry (deal_id);

-- What was said about the person referred: free text, gone when the person is erased.
create table referral_note (
  referral_id uuid primary key,
  contact_id  uuid not null,
  note        text not null
);
create index referral_note_contact on referral_note (contact_id);

-- Leads that stand for referrals, with the last version of them that was taken in.
create table followed_lead (
  lead_id     uuid primary key,
  referral_id uuid not null,
  owner_id    uuid,
  version     int not null
);

-- Deals that stem from leads: the referral from the lead's topic, the ending from the deal's, in either order.
create table followed_deal (
  deal_id               uuid primary key,
  lead_id               uuid not null,
  referral_id           uuid,
  ending                text,
  ending_event_id       uuid,
  ending_at             timestamptz,
  ending_correlation_id uuid
);
