package dev.salesflow.referral;

import dev.salesflow.events.referral.ReferrerKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was written down when the name was given; the person is a contact id.
///
/// @param referrerAccountId the account that gave the name, when it was a customer
/// @param territory where the company is, for the assignment of the lead
/// @param brand what it may buy, for the assignment of the lead
public record ReferralSheet(
        ReferrerKind referrerKind,
        @Nullable UUID referrerAccountId,
        String companyName,
        UUID contactId,
        @Nullable String territory,
        @Nullable String brand) {}
