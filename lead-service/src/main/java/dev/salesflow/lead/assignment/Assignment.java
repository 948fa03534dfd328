package dev.salesflow.lead.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose lead it is.
///
/// @param roleBreachReason why a rep has it whose role is not the one the rule names
/// @param policyVersion of the policy that chose the rep; absent when a person did
public record Assignment(
        UUID ownerId,
        UUID teamId,
        @Nullable String roleBreachReason,
        @Nullable Integer policyVersion) {}
