package dev.salesflow.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.events.referral.ReferralStage;
import dev.salesflow.events.referral.ReferrerKind;
import dev.salesflow.referral.Referral;
import dev.salesflow.referral.ReferralSheet;
import dev.salesflow.referral.list.ReferralPeople.Personal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A referral as it is answered.
///
/// @param stage how far it has come
/// @param person who was referred; absent when erased
/// @param leadId the lead that stands for it
/// @param dealId the deal that the lead became
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        UUID id,
        ReferralStage stage,
        ReferrerKind referrerKind,
        @Nullable UUID referrerAccountId,
        String companyName,
        UUID contactId,
        @Nullable ContactDetails person,
        @Nullable String note,
        @Nullable String territory,
        @Nullable String brand,
        @Nullable UUID leadId,
        @Nullable UUID dealId) {

    static ReferralView of(UUID id, Referral state, Personal personal) {
        return switch (state) {
            case Referral.Unknown _ ->
                    throw new IllegalStateException("nothing to show of referral " + id);
            case Referral.Registered(var sheet) ->
                    of(id, sheet, personal, ReferralStage.REGISTERED, null, null);
            case Referral.Pursued(var sheet, var leadId, var stage, var dealId) ->
                    of(id, sheet, personal, stage, leadId, dealId);
        };
    }

    private static ReferralView of(
            UUID id,
            ReferralSheet sheet,
            Personal personal,
            ReferralStage stage,
            @Nullable UUID leadId,
            @Nullable UUID dealId) {
        return new ReferralView(
                id,
                stage,
                sheet.referrerKind(),
                sheet.referrerAccountId(),
                sheet.companyName(),
                sheet.contactId(),
                personal.person(),
                personal.note(),
                sheet.territory(),
                sheet.brand(),
                leadId,
                dealId);
    }
}
