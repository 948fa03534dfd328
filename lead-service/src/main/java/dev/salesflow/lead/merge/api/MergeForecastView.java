package dev.salesflow.lead.merge.api;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.api.LeadView;
import dev.salesflow.lead.duplicate.IdentityKey;
import dev.salesflow.lead.merge.MergeForecast;
import java.util.List;
import java.util.Set;

/// What a merge would leave.
///
/// @param lead the lead that would go on, as it would stand: with the owner, next follow-up and
///   feedback of sales that it would take over
/// @param intoVersion at which that lead stands now, for the merge to be held against
/// @param verified facts that would be verified and are not yet
/// @param disputed facts that would be disputed and are not yet
/// @param movedKeys by which the lead that goes on would be recognised too
public record MergeForecastView(
        LeadView lead,
        int intoVersion,
        Set<LeadFact> verified,
        Set<LeadFact> disputed,
        List<IdentityKey> movedKeys) {

    static MergeForecastView of(MergeForecast forecast) {
        return new MergeForecastView(
                LeadView.of(forecast.leadId(), forecast.lead()),
                forecast.version(),
                forecast.verified(),
                forecast.disputed(),
                forecast.movedKeys());
    }
}
