package dev.salesflow.lead.merge;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.duplicate.IdentityKey;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a merge would leave.
///
/// @param leadId the lead that would go on
/// @param version at which it was read
/// @param lead as it would stand
/// @param verified facts that would be verified and are not yet
/// @param disputed facts that would be disputed and are not yet
/// @param movedKeys by which the lead that goes on would be recognised too
public record MergeForecast(
        UUID leadId,
        int version,
        Lead lead,
        Set<LeadFact> verified,
        Set<LeadFact> disputed,
        List<IdentityKey> movedKeys) {}
