-- Leads that can be taken up again, those without a day too: the longest left alone first.
drop index lead_entry_recyclable;
create index lead_entry_recyclable on lead_entry (changed_at, id) where state = 'DISQUALIFIED';

-- Which lead a deal comes from.
create index lead_entry_deal on lead_entry (deal_id) where deal_id is not null;
