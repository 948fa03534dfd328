package dev.salesflow.lead.merge.api;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.api.LeadView;
import dev.salesflow.lead.duplicate.IdentityKey;
import dev.salesflow.lead.merge.MergeForecast;
import java.util.List;
import java.util.Set;

/// What a merge would leave.
///
/// @param lead the lead that would go on, as it would stand
/// @param verified facts that would be verified and are not yet
/// @param disputed facts that would be disputed and are not yet
/// @param movedKeys by which the lead that goes on would be recognised too
public record MergeForecastView(
        LeadView lead,
        Set<LeadFact> verified,
        Set<LeadFact> disputed,
        List<IdentityKey> movedKeys) {

    static MergeForecastView of(MergeForecast forecast) {
        return new MergeForecastView(
                LeadView.of(forecast.leadId(), forecast.lead()),
                forecast.verified(),
                forecast.disputed(),
                forecast.movedKeys());
    }
}
