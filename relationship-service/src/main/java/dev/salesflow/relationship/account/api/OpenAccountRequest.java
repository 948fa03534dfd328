package dev.salesflow.relationship.account.api;

import dev.salesflow.events.account.AccountKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account to be opened by hand.
///
/// @param companyName as the company writes itself
/// @param kind how far it has come with us
/// @param ownerId the rep it belongs to; the caller's own rep when absent
/// @param teamId the team it belongs to; the caller's only team when absent
public record OpenAccountRequest(
        @NotBlank @Size(max = 200) String companyName,
        @NotNull AccountKind kind,
        @Nullable UUID ownerId,
        @Nullable UUID teamId) {}
