package dev.salesflow.referral.api;

import dev.salesflow.events.referral.ReferrerKind;
import dev.salesflow.referral.ReferralCommand.RegisterReferral;
import dev.salesflow.referral.ReferralSheet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A referral sheet to be registered.
///
/// @param referrerKind who gave the name
/// @param referrerAccountId the account that gave it, when it was a customer
/// @param companyName the company referred
/// @param person the person referred
/// @param note what was said about them; kept apart from the event
/// @param consentGiven whether the person agreed to be contacted; refused when false
/// @param territory where the company is
/// @param brand what it may buy
public record RegisterReferralRequest(
        @NotNull ReferrerKind referrerKind,
        @Nullable UUID referrerAccountId,
        @NotBlank @Size(max = 200) String companyName,
        @NotNull @Valid PersonRequest person,
        @Size(max = 4000) @Nullable String note,
        @NotNull Boolean consentGiven,
        @Size(max = 100) @Nullable String territory,
        @Size(max = 100) @Nullable String brand) {

    RegisterReferral command(UUID contactId) {
        var sheet =
                new ReferralSheet(
                        referrerKind, referrerAccountId, companyName, contactId, territory, brand);
        return new RegisterReferral(sheet, consentGiven);
    }
}
