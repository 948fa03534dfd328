package dev.salesflow.deal.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose a deal is.
///
/// @param repId the owning rep; absent while nobody owns it
/// @param teamId the team that sees it; absent when all teams do
public record Owner(@Nullable UUID repId, @Nullable UUID teamId) {}
