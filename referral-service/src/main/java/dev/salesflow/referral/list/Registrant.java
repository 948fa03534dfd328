package dev.salesflow.referral.list;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who registered a referral, and with it who sees it.
///
/// @param subject the account that sent the request
/// @param ownerId the account's own rep; absent for someone who is none, as in customer service
/// @param teamId the only team of that account; absent when there is none or several
public record Registrant(String subject, @Nullable UUID ownerId, @Nullable UUID teamId) {}
