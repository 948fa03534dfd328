package dev.salesflow.lead.facts;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.FactStatement;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadFactRecorded;
import dev.salesflow.events.lead.LeadEvent.LeadFactWithdrawn;
import dev.salesflow.events.lead.LeadEvent.LeadKeyPersonNamed;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import java.util.Objects;

/// The rules by which a dossier grows. How far its facts are proven is decided in [Proof].
public final class FactsDecider {

    private FactsDecider() {}

    /// What follows from a command.
    public static Decision<LeadEvent, LeadRejection> decide(
            Lead lead, LeadCommand.OfFacts command) {
        return LeadDecider.whileActive(
                lead,
                active ->
                        switch (command) {
                            case LeadCommand.RecordFact c -> record(active.details(), c);
                            case LeadCommand.WithdrawFact c -> withdraw(active.details(), c);
                            case LeadCommand.NameKeyPerson c -> name(active.details(), c);
                        });
    }

    private static Decision<LeadEvent, LeadRejection> record(
            LeadDetails lead, LeadCommand.RecordFact command) {
        if (!FactValues.isReadable(command.fact(), command.value())) {
            return rejected(new LeadRejection.FactUnreadable(command.fact(), command.value()));
        }
        var statedAt = Objects.requireNonNullElse(command.statedAt(), command.now());
        if (statedAt.isAfter(command.now())) {
            return rejected(new LeadRejection.StatedInFuture(statedAt, command.now()));
        }
        var known = lead.facts().get(command.fact());
        var said =
                new FactStatement(
                        command.fact(),
                        command.value(),
                        command.source(),
                        statedAt,
                        command.recordedBy());
        if (known != null && known.isSaidBy(said)) {
            return accepted(); // a repeat changes nothing
        }
        var after = KnownFacts.recorded(lead.facts(), said).get(command.fact());
        return accepted(
                new LeadFactRecorded(
                        command.fact(),
                        command.value(),
                        command.source(),
                        known == null ? null : known.value(),
                        after == null ? null : after.status(),
                        known == null ? null : known.status(),
                        statedAt,
                        command.recordedBy()));
    }

    private static Decision<LeadEvent, LeadRejection> withdraw(
            LeadDetails lead, LeadCommand.WithdrawFact command) {
        var known = lead.facts().get(command.fact());
        if (known == null || !known.isSaidBy(command.source())) {
            return rejected(new LeadRejection.NothingStated(command.fact(), command.source()));
        }
        var after =
                KnownFacts.withdrawn(lead.facts(), command.fact(), command.source())
                        .get(command.fact());
        return accepted(
                new LeadFactWithdrawn(
                        command.fact(),
                        command.source(),
                        command.reason(),
                        after == null ? null : after.status(),
                        known.status()));
    }

    private static Decision<LeadEvent, LeadRejection> name(
            LeadDetails lead, LeadCommand.NameKeyPerson command) {
        var person = new KeyPerson(command.contactId(), command.role(), command.reached());
        if (lead.keyPeople().contains(person)) {
            return accepted(); // a repeat changes nothing
        }
        return accepted(
                new LeadKeyPersonNamed(command.contactId(), command.role(), command.reached()));
    }
}
