-- The lead that goes on for a lead: itself unless it was merged. Merges form no cycle, so every
-- chain ends.
create function lead_going_on(lead uuid) returns uuid language plpgsql stable as $$
declare
  other uuid;
begin
  loop
    select into_lead_id into other from lead_entry where id = lead;
    exit when other is null;
    lead := other;
  end loop;
  return lead;
end
$$;

-- Of every enquiry of an open log it is written up what was asked for, not of urgent ones alone.
update handover_sheet_entry s set to_be_written_up = (
  select count(*) from handover_enquiry_entry e where e.sheet_id = s.id and not e.written_up)
where s.number is null;
