package dev.salesflow.lead.handover;

import dev.salesflow.events.handover.LeftBehindReason;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The lead that an enquiry is about, as it stands.
///
/// @param goingOnId the lead itself or, once it was merged, the one that goes on for it
/// @param closed why nobody works on that one; absent while somebody does
public record EnquiredLead(UUID goingOnId, @Nullable LeftBehindReason closed) {}
