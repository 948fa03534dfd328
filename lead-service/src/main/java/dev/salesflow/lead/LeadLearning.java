package dev.salesflow.lead;

import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.events.lead.FactStatement;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAbsorbed;
import dev.salesflow.events.lead.LeadEvent.LeadAnalysed;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadCorrected;
import dev.salesflow.events.lead.LeadEvent.LeadFactRecorded;
import dev.salesflow.events.lead.LeadEvent.LeadFactWithdrawn;
import dev.salesflow.events.lead.LeadEvent.LeadFeedbackGiven;
import dev.salesflow.events.lead.LeadEvent.LeadFirstContactHeld;
import dev.salesflow.events.lead.LeadEvent.LeadFirstContactPlanned;
import dev.salesflow.events.lead.LeadEvent.LeadFollowedUp;
import dev.salesflow.events.lead.LeadEvent.LeadHandedOver;
import dev.salesflow.events.lead.LeadEvent.LeadKeyPersonNamed;
import dev.salesflow.events.lead.LeadEvent.LeadReleased;
import dev.salesflow.events.lead.LeadEvent.LeadScored;
import dev.salesflow.events.lead.LeadEvent.LeadStrategyWritten;
import dev.salesflow.events.lead.LeadEvent.LeadTierLeft;
import dev.salesflow.events.lead.LeadEvent.LeadTierSet;
import dev.salesflow.lead.analysis.Analysis;
import dev.salesflow.lead.assignment.Assignment;
import dev.salesflow.lead.facts.KeyPerson;
import dev.salesflow.lead.facts.KnownFacts;
import dev.salesflow.lead.firstcontact.FirstContact;
import dev.salesflow.lead.handover.Handover;
import dev.salesflow.lead.scoring.Score;
import dev.salesflow.lead.strategy.Strategy;
import dev.salesflow.lead.tier.Tiering;

/// How events that leave a lead's state as it is add to what is known about it.
final class LeadLearning {

    private LeadLearning() {}

    static LeadDetails learn(LeadDetails details, LeadEvent.OfDetails event) {
        return switch (event) {
            case LeadCorrected e ->
                    details.with(next -> next.origin = details.origin().corrected(e));
            case LeadHandedOver e -> handedOver(details, e);
            case LeadFeedbackGiven e -> judged(details, e);
            case LeadFactRecorded e -> {
                var facts = KnownFacts.recorded(details.facts(), statement(e));
                yield details.with(next -> next.facts = facts);
            }
            case LeadFactWithdrawn e -> {
                var facts = KnownFacts.withdrawn(details.facts(), e.fact(), e.source());
                yield details.with(next -> next.facts = facts);
            }
            case LeadKeyPersonNamed e ->
                    details.naming(new KeyPerson(e.contactId(), e.role(), e.reached()));
            case LeadScored e -> details.with(next -> next.score = Score.of(e));
            case LeadTierSet e ->
                    details.with(next -> {
                        next.tiering = new Tiering(e.tier(), e.cadenceDays());
                        next.followUpDueOn = e.followUpDueOn();
                    });
            case LeadTierLeft _ -> leftTier(details);
            case LeadAnalysed e ->
                    details.with(next ->
                            next.analysis = new Analysis(e.sheetId(), e.sheet(), e.grade()));
            case LeadStrategyWritten e ->
                    details.with(next -> next.strategy = new Strategy(e.strategyId(), e.steps()));
            case LeadFirstContactPlanned e -> details.with(next -> next.firstContact = planned(e));
            case LeadFirstContactHeld e ->
                    details.with(next -> next.firstContact = held(details, e));
            case LeadFollowedUp e -> followedUp(details, e.followUp());
            case LeadAssigned e ->
                    details.with(next ->
                            next.assignment =
                                    new Assignment(
                                            e.ownerId(),
                                            e.teamId(),
                                            e.roleBreachReason(),
                                            e.policyVersion()));
            case LeadReleased _ -> details.with(next -> next.assignment = null);
            case LeadAbsorbed e -> details.absorbing(e);
        };
    }

    /// What sales found when the lead came to them before stands until they say something else.
    private static LeadDetails handedOver(LeadDetails details, LeadHandedOver event) {
        var before = details.handover();
        var verdict = before == null ? null : before.verdict();
        return details.with(next ->
                next.handover =
                        new Handover(
                                event.sheetId(), event.urgent(), event.feedbackDueOn(), verdict));
    }

    private static LeadDetails judged(LeadDetails details, LeadFeedbackGiven event) {
        var handover = details.handover();
        return handover == null
                ? details
                : details.with(next ->
                        next.handover =
                                new Handover(
                                        handover.sheetId(),
                                        handover.urgent(),
                                        handover.feedbackDueOn(),
                                        event.verdict()));
    }

    /// No cadence asks for a follow-up any more; what was promised in the log is still owed.
    private static LeadDetails leftTier(LeadDetails details) {
        var last = details.followUp();
        return details.with(next -> {
            next.tiering = null;
            next.followUpDueOn = last == null ? null : last.dueOn();
        });
    }

    /// The last contact stays the last one when an earlier one is recorded after it.
    private static LeadDetails followedUp(LeadDetails details, FollowUp followUp) {
        var last = details.followUp();
        return details.with(next -> {
            next.followUp = last != null && followUp.at().isBefore(last.at()) ? last : followUp;
            next.followUpDueOn = followUp.dueOn();
        });
    }

    private static FactStatement statement(LeadFactRecorded event) {
        return new FactStatement(
                event.fact(), event.value(), event.source(), event.statedAt(), event.recordedBy());
    }

    private static FirstContact planned(LeadFirstContactPlanned event) {
        return new FirstContact(
                event.firstContactId(), event.method(), event.plannedAt(), null, null, null);
    }

    private static FirstContact held(LeadDetails details, LeadFirstContactHeld event) {
        var before = details.firstContact();
        return new FirstContact(
                event.firstContactId(),
                event.method(),
                before == null ? null : before.plannedAt(),
                event.heldAt(),
                event.minutes(),
                event.nextTalkOn());
    }
}
