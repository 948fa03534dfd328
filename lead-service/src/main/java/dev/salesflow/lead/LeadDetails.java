package dev.salesflow.lead;

import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.events.lead.FactStatement;
import dev.salesflow.events.lead.LeadEvent.LeadAbsorbed;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.analysis.Analysis;
import dev.salesflow.lead.assignment.Assignment;
import dev.salesflow.lead.facts.KeyPerson;
import dev.salesflow.lead.facts.KnownFact;
import dev.salesflow.lead.facts.KnownFacts;
import dev.salesflow.lead.firstcontact.FirstContact;
import dev.salesflow.lead.handover.Handover;
import dev.salesflow.lead.scoring.Score;
import dev.salesflow.lead.strategy.Strategy;
import dev.salesflow.lead.tier.Tiering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is known about a lead, however far it has come.
///
/// @param handover how it came to sales; absent when nobody handed it over
/// @param followUp the last one
/// @param followUpDueOn by when the next follow-up is owed; absent when none is
/// @param mergedLeads the leads that this one goes on for
public record LeadDetails(
        LeadOrigin origin,
        @Nullable Handover handover,
        Map<LeadFact, KnownFact> facts,
        List<KeyPerson> keyPeople,
        @Nullable Score score,
        @Nullable Tiering tiering,
        @Nullable Analysis analysis,
        @Nullable Assignment assignment,
        @Nullable Strategy strategy,
        @Nullable FirstContact firstContact,
        @Nullable FollowUp followUp,
        @Nullable LocalDate followUpDueOn,
        List<UUID> mergedLeads) {

    static LeadDetails of(LeadCaptured event) {
        return new LeadDetails(
                LeadOrigin.of(event),
                null,
                Map.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /// The same, with some of it changed.
    LeadDetails with(Consumer<Change> change) {
        var next = new Change(this);
        change.accept(next);
        return next.made();
    }

    LeadDetails naming(KeyPerson person) {
        var people = new ArrayList<>(keyPeople);
        people.removeIf(known -> known.contactId().equals(person.contactId()));
        people.add(person);
        return with(next -> next.keyPeople = List.copyOf(people));
    }

    LeadDetails absorbing(LeadAbsorbed event) {
        var known = facts;
        for (FactStatement statement : event.facts()) {
            known = KnownFacts.recorded(known, statement);
        }
        var together = known;
        var merged = new ArrayList<>(mergedLeads);
        merged.add(event.mergedLeadId());
        return with(next -> {
            next.facts = together;
            next.mergedLeads = List.copyOf(merged);
            if (event.contactId() != null && origin.contactId() == null) {
                next.origin = origin.withContact(event.contactId());
            }
            takeOver(event, next);
        });
    }

    private static void takeOver(LeadAbsorbed event, Change next) {
        if (event.followUp() != null) {
            next.followUp = event.followUp();
        }
        if (event.followUpDueOn() != null) {
            next.followUpDueOn = event.followUpDueOn();
        }
        if (event.handover() != null) {
            next.handover = Handover.of(event.handover());
        }
    }

    /// What an event changes.
    static final class Change {
        LeadOrigin origin;
        @Nullable Handover handover;
        Map<LeadFact, KnownFact> facts;
        List<KeyPerson> keyPeople;
        @Nullable Score score;
        @Nullable Tiering tiering;
        @Nullable Analysis analysis;
        @Nullable Assignment assignment;
        @Nullable Strategy strategy;
        @Nullable FirstContact firstContact;
        @Nullable FollowUp followUp;
        @Nullable LocalDate followUpDueOn;
        List<UUID> mergedLeads;

        Change(LeadDetails before) {
            origin = before.origin;
            handover = before.handover;
            facts = before.facts;
            keyPeople = before.keyPeople;
            score = before.score;
            tiering = before.tiering;
            analysis = before.analysis;
            assignment = before.assignment;
            strategy = before.strategy;
            firstContact = before.firstContact;
            followUp = before.followUp;
            followUpDueOn = before.followUpDueOn;
            mergedLeads = before.mergedLeads;
        }

        LeadDetails made() {
            return new LeadDetails(
                    origin,
                    handover,
                    facts,
                    keyPeople,
                    score,
                    tiering,
                    analysis,
                    assignment,
                    strategy,
                    firstContact,
                    followUp,
                    followUpDueOn,
                    mergedLeads);
        }
    }
}
