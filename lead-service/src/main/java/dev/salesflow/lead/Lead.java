package dev.salesflow.lead;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadMerged;
import dev.salesflow.events.lead.LeadEvent.LeadQualified;
import dev.salesflow.events.lead.LeadEvent.LeadRecycled;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A lead as its events tell it.
public sealed interface Lead {

    /// A stream without events.
    record Unknown() implements Lead {}

    /// A lead that was captured, and all that is known about it.
    sealed interface Captured extends Lead {
        /// What is known about it.
        LeadDetails details();

        /// How far it has come.
        LeadState state();
    }

    /// A lead that is worked on.
    sealed interface Active extends Captured {}

    /// Not yet found good enough for a deal.
    record Open(LeadDetails details) implements Active {
        @Override
        public LeadState state() {
            return LeadState.OPEN;
        }
    }

    /// Found good enough for a deal.
    record Qualified(LeadDetails details, @Nullable LocalDate purchaseExpectedOn)
            implements Active {
        @Override
        public LeadState state() {
            return LeadState.QUALIFIED;
        }
    }

    /// Not pursued, perhaps until a date.
    record Disqualified(
            LeadDetails details, DisqualificationReason reason, @Nullable LocalDate recycleOn)
            implements Captured {
        @Override
        public LeadState state() {
            return LeadState.DISQUALIFIED;
        }
    }

    /// Became a deal, an account and a stakeholder.
    record Converted(LeadDetails details, UUID dealId, UUID accountId, UUID stakeholderId)
            implements Captured {
        @Override
        public LeadState state() {
            return LeadState.CONVERTED;
        }
    }

    /// The same as another lead, which goes on for it.
    record Merged(LeadDetails details, UUID intoLeadId) implements Captured {
        @Override
        public LeadState state() {
            return LeadState.MERGED;
        }
    }

    /// The lead after one more event.
    static Lead evolve(Lead lead, LeadEvent event) {
        return switch (event) {
            case LeadCaptured e -> new Open(LeadDetails.of(e));
            case LeadQualified e -> next(lead, d -> new Qualified(d, e.purchaseExpectedOn()));
            case LeadDisqualified e ->
                    next(lead, d -> new Disqualified(d, e.reason(), e.recycleOn()));
            case LeadRecycled _ -> next(lead, Open::new);
            case LeadMerged e -> next(lead, d -> new Merged(d, e.intoLeadId()));
            case LeadConverted e ->
                    next(lead, d -> new Converted(d, e.dealId(), e.accountId(), e.stakeholderId()));
            case LeadEvent.OfDetails e -> known(lead, details -> LeadLearning.learn(details, e));
        };
    }

    private static Lead known(Lead lead, UnaryOperator<LeadDetails> change) {
        return switch (lead) {
            case Unknown unknown -> unknown;
            case Open(var details) -> new Open(change.apply(details));
            case Qualified(var details, var purchaseExpectedOn) ->
                    new Qualified(change.apply(details), purchaseExpectedOn);
            case Disqualified(var details, var reason, var recycleOn) ->
                    new Disqualified(change.apply(details), reason, recycleOn);
            case Converted(var details, var dealId, var accountId, var stakeholderId) ->
                    new Converted(change.apply(details), dealId, accountId, stakeholderId);
            case Merged(var details, var intoLeadId) ->
                    new Merged(change.apply(details), intoLeadId);
        };
    }

    private static Lead next(Lead lead, Function<LeadDetails, Lead> step) {
        return switch (lead) {
            case Unknown unknown -> unknown;
            case Captured captured -> step.apply(captured.details());
        };
    }
}
