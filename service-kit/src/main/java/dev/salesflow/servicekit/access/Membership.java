package dev.salesflow.servicekit.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a caller stands in the sales organisation.
///
/// @param repId the caller's own sales rep; absent for someone who is none
/// @param teams the teams the caller belongs to or manages
public record Membership(@Nullable UUID repId, Set<UUID> teams) {

    /// Someone without rep and team.
    public static final Membership NONE = new Membership(null, Set.of());
}
