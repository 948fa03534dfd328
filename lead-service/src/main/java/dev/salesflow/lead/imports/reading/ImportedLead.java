package dev.salesflow.lead.imports.reading;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.duplicate.IdentityKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a row says of a lead.
///
/// @param id follows from what the row says: the same row is the same lead in every file
/// @param row the number of the row
/// @param externalId the id of the lead in the file; absent when the file has none
/// @param capture takes the lead in
/// @param facts what the row knows of it
/// @param contact the person to talk to
/// @param keys by which the lead is recognised
public record ImportedLead(
        UUID id,
        long row,
        @Nullable String externalId,
        LeadCommand.Capture capture,
        List<LeadCommand.RecordFact> facts,
        @Nullable ContactDetails contact,
        List<IdentityKey> keys,
        Instant capturedAt) {

    /// The lead that the rules make of the row, or why they refuse it.
    public sealed interface Decided {
        /// A lead as its events tell it.
        record Taken(Lead.Captured lead, List<LeadEvent> events) implements Decided {}

        /// The rules refuse a command.
        record Refused(LeadRejection reason) implements Decided {}
    }

    /// Decides every command of the row.
    ///
    /// @param duplicateReason why the lead is taken in although it looks like others
    public Decided decide(@Nullable String duplicateReason) {
        var commands = new ArrayList<LeadCommand>();
        commands.add(duplicateReason == null ? capture : because(duplicateReason));
        commands.addAll(facts);
        Lead state = LeadDecider.DECIDER.initial();
        var events = new ArrayList<LeadEvent>();
        for (var command : commands) {
            switch (LeadDecider.DECIDER.decide().apply(state, command)) {
                case Decision.Rejected<LeadEvent, LeadRejection>(var reason) -> {
                    return new Decided.Refused(reason);
                }
                case Decision.Accepted<LeadEvent, LeadRejection>(var accepted) -> {
                    for (var event : accepted) {
                        state = Lead.evolve(state, event);
                    }
                    events.addAll(accepted);
                }
            }
        }
        return new Decided.Taken((Lead.Captured) state, events);
    }

    private LeadCommand.Capture because(String duplicateReason) {
        return new LeadCommand.Capture(
                capture.channel(),
                capture.sourceKind(),
                capture.source(),
                capture.campaign(),
                capture.intake(),
                capture.companyName(),
                capture.registeredId(),
                capture.customerKind(),
                capture.territory(),
                capture.brand(),
                capture.contactId(),
                capture.referralId(),
                capture.referrerContactId(),
                duplicateReason,
                capture.candidates());
    }
}
