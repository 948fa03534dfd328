package dev.salesflow.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose lead it is.
///
/// @param roleBreachReason why a rep has it whose role is not the one the rule names
public record Assignment(UUID ownerId, UUID teamId, @Nullable String roleBreachReason) {}
