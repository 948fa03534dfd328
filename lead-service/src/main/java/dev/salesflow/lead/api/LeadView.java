package dev.salesflow.lead.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadOrigin;
import dev.salesflow.lead.LeadState;
import dev.salesflow.lead.analysis.Analysis;
import dev.salesflow.lead.assignment.Assignment;
import dev.salesflow.lead.facts.KeyPerson;
import dev.salesflow.lead.facts.KnownFact;
import dev.salesflow.lead.firstcontact.FirstContact;
import dev.salesflow.lead.handover.Handover;
import dev.salesflow.lead.scoring.api.ScoreView;
import dev.salesflow.lead.scoring.api.ScoreWords;
import dev.salesflow.lead.strategy.Strategy;
import dev.salesflow.lead.tier.Tiering;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A lead as it is answered.
///
/// @param contact the person to talk to; only where one lead is read, and gone once erased
/// @param referrer who referred the lead, where a person was named; only where one lead is read,
///   and gone once erased
/// @param followUp the last one, without its words
/// @param followUpDueOn by when the next follow-up is owed
/// @param intoLeadId the lead that goes on for this one
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-0000-7000-8000-000000000001", "state": "OPEN",
                 "channel": "INDUSTRY", "sourceKind": "EXHIBITION", "source": "Canton Fair 2026",
                 "companyName": "Northwind Bearings", "customerKind": "PROSPECT", "intake": {},
                 "facts": {"BUDGET": {"value": "120000 CNY", "source": "first call",
                   "status": "REPORTED", "statements": [{"value": "120000 CNY",
                     "source": "first call", "statedAt": "2026-11-20T09:30:00Z",
                     "recordedBy": "hunter"}]}},
                 "keyPeople": [], "tiering": {"tier": "KEY_PURSUIT", "cadenceDays": 3},
                 "followUpDueOn": "2026-11-23", "mergedLeads": []}
                """)
public record LeadView(
        UUID id,
        LeadState state,
        @JsonUnwrapped LeadOrigin origin,
        @Nullable ContactDetails contact,
        @Nullable ContactDetails referrer,
        @Nullable Handover handover,
        Map<LeadFact, KnownFact> facts,
        List<KeyPerson> keyPeople,
        @Nullable ScoreView score,
        @Nullable Tiering tiering,
        @Nullable Analysis analysis,
        @Nullable Assignment assignment,
        @Nullable Strategy strategy,
        @Nullable FirstContact firstContact,
        @Nullable FollowUp followUp,
        @Nullable LocalDate followUpDueOn,
        List<UUID> mergedLeads,
        @Nullable LocalDate purchaseExpectedOn,
        @Nullable Disqualification disqualification,
        @Nullable Conversion conversion,
        @Nullable UUID intoLeadId) {

    /// Why the lead is not pursued.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Disqualification(DisqualificationReason reason, @Nullable LocalDate recycleOn) {}

    /// What the lead became.
    public record Conversion(UUID dealId, UUID accountId, UUID stakeholderId) {}

    /// What only leads of some states have.
    private record Ending(
            @Nullable LocalDate purchaseExpectedOn,
            @Nullable Disqualification disqualification,
            @Nullable Conversion conversion,
            @Nullable UUID intoLeadId) {

        static Ending of(Lead.Captured lead) {
            return switch (lead) {
                case Lead.Open _ -> new Ending(null, null, null, null);
                case Lead.Qualified l -> new Ending(l.purchaseExpectedOn(), null, null, null);
                case Lead.Disqualified l ->
                        new Ending(
                                null, new Disqualification(l.reason(), l.recycleOn()), null, null);
                case Lead.Converted l ->
                        new Ending(
                                null,
                                null,
                                new Conversion(l.dealId(), l.accountId(), l.stakeholderId()),
                                null);
                case Lead.Merged l -> new Ending(null, null, null, l.intoLeadId());
            };
        }
    }

    /// The answer for a lead, without the person, in English where it speaks.
    public static LeadView of(UUID id, Lead lead) {
        return of(id, lead, Map.of(), ScoreWords.in(Locale.ENGLISH));
    }

    /// The answer for a lead, with those of its people who are known, and in the words in which its
    /// score speaks.
    public static LeadView of(
            UUID id, Lead lead, Map<UUID, ContactDetails> people, ScoreWords words) {
        return switch (lead) {
            case Lead.Unknown _ -> throw new IllegalStateException("no lead " + id + " to answer");
            case Lead.Captured captured -> of(id, captured, people, words);
        };
    }

    private static LeadView of(
            UUID id, Lead.Captured lead, Map<UUID, ContactDetails> people, ScoreWords words) {
        var details = lead.details();
        var origin = details.origin();
        var score = details.score();
        var ending = Ending.of(lead);
        return new LeadView(
                id,
                lead.state(),
                origin,
                one(people, origin.contactId()),
                one(people, origin.referrerContactId()),
                details.handover(),
                details.facts(),
                details.keyPeople(),
                score == null ? null : ScoreView.of(score, words),
                details.tiering(),
                details.analysis(),
                details.assignment(),
                details.strategy(),
                details.firstContact(),
                details.followUp(),
                details.followUpDueOn(),
                details.mergedLeads(),
                ending.purchaseExpectedOn(),
                ending.disqualification(),
                ending.conversion(),
                ending.intoLeadId());
    }

    private static @Nullable ContactDetails one(
            Map<UUID, ContactDetails> people, @Nullable UUID contactId) {
        return contactId == null ? null : people.get(contactId);
    }
}
