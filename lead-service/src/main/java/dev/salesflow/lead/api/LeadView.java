package dev.salesflow.lead.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.Assignment;
import dev.salesflow.lead.KnownFact;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadState;
import dev.salesflow.lead.scoring.Score;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A lead as it is answered.
///
/// @param contact the person to talk to; only where one lead is read, and gone once erased
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-0000-7000-8000-000000000001", "state": "OPEN",
                 "channel": "INDUSTRY", "source": "Canton Fair 2026",
                 "companyName": "Northwind Bearings",
                 "facts": {"BUDGET": {"value": "120000 CNY", "source": "first call"}},
                 "score": {"dimensions": {"PROFILE_FIT": 8, "URGENCY": 7, "DECISION_CHAIN": 6,
                   "BUDGET_FIT": 9}, "total": 7.50, "highPotential": true,
                   "modelVersion": 1, "profileVersion": 1}}
                """)
public record LeadView(
        UUID id,
        LeadState state,
        AcquisitionChannel channel,
        String source,
        @Nullable String campaign,
        String companyName,
        @Nullable String registeredId,
        @Nullable String territory,
        @Nullable String brand,
        @Nullable UUID contactId,
        @Nullable ContactDetails contact,
        @Nullable UUID referralId,
        Map<LeadFact, KnownFact> facts,
        @Nullable Score score,
        @Nullable Assignment assignment,
        @Nullable LocalDate purchaseExpectedOn,
        @Nullable Disqualification disqualification,
        @Nullable Conversion conversion) {

    /// Why the lead is not pursued.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Disqualification(DisqualificationReason reason, @Nullable LocalDate recycleOn) {}

    /// What the lead became.
    public record Conversion(UUID dealId, UUID accountId, UUID stakeholderId) {}

    /// The answer for a lead, without the person.
    static LeadView of(UUID id, Lead lead) {
        return switch (lead) {
            case Lead.Unknown _ -> throw new IllegalStateException("no lead " + id + " to answer");
            case Lead.Open open -> of(id, open, null, null, null);
            case Lead.Qualified qualified ->
                    of(id, qualified, qualified.purchaseExpectedOn(), null, null);
            case Lead.Disqualified closed ->
                    of(
                            id,
                            closed,
                            null,
                            new Disqualification(closed.reason(), closed.recycleOn()),
                            null);
            case Lead.Converted closed ->
                    of(
                            id,
                            closed,
                            null,
                            null,
                            new Conversion(
                                    closed.dealId(), closed.accountId(), closed.stakeholderId()));
        };
    }

    /// This answer with the person.
    LeadView with(@Nullable ContactDetails person) {
        return new LeadView(
                id,
                state,
                channel,
                source,
                campaign,
                companyName,
                registeredId,
                territory,
                brand,
                contactId,
                person,
                referralId,
                facts,
                score,
                assignment,
                purchaseExpectedOn,
                disqualification,
                conversion);
    }

    private static LeadView of(
            UUID id,
            Lead.Captured lead,
            @Nullable LocalDate purchaseExpectedOn,
            @Nullable Disqualification disqualification,
            @Nullable Conversion conversion) {
        LeadDetails details = lead.details();
        return new LeadView(
                id,
                lead.state(),
                details.channel(),
                details.source(),
                details.campaign(),
                details.companyName(),
                details.registeredId(),
                details.territory(),
                details.brand(),
                details.contactId(),
                null,
                details.referralId(),
                details.facts(),
                details.score(),
                details.assignment(),
                purchaseExpectedOn,
                disqualification,
                conversion);
    }
}
