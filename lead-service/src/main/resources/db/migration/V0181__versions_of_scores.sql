-- By which versions of profile and model the score that stands was given, also of leads scored before.
alter table lead_entry
  add column profile_version int,
  add column model_version   int;
update lead_entry lead
set profile_version = (score.payload ->> 'profileVersion')::int,
    model_version   = (score.payload ->> 'modelVersion')::int
from (
  select distinct on (stream_id) stream_id, payload
  from event where type = 'LeadScored'
  order by stream_id, version desc
) score
where score.stream_id = lead.id;
create index lead_entry_profile_version on lead_entry (profile_version, id);
create index lead_entry_model_version on lead_entry (model_version, id);
