package dev.salesflow.lead.duplicate;

import dev.salesflow.lead.LeadState;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lead that a new one looks like.
///
/// @param matchedOn what both have in common
/// @param ownerId whose lead it is; absent when it is nobody's
public record DuplicateCandidate(
        UUID leadId,
        Set<IdentityKind> matchedOn,
        String companyName,
        LeadState state,
        @Nullable UUID ownerId,
        @Nullable UUID teamId) {}
