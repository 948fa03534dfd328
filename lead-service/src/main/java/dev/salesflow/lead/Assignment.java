package dev.salesflow.lead;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Whose lead it is.
///
/// @param roleBreachReason why a rep has it whose role is not the one the rule names
public record Assignment(UUID ownerId, UUID teamId, @Nullable String roleBreachReason) {}
