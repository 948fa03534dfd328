package dev.salesflow.relationship.stakeholder;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.Topic;
import dev.salesflow.events.stakeholder.StakeholderEvent;
import dev.salesflow.events.stakeholder.StakeholderEvent.InteractionRecorded;
import dev.salesflow.events.stakeholder.StakeholderEvent.StakeholderIdentified;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.relationship.stakeholder.StakeholderCommand.IdentifyStakeholder;
import dev.salesflow.relationship.stakeholder.StakeholderCommand.RecordInteraction;
import dev.salesflow.relationship.stakeholder.StakeholderRejection.InteractionInFuture;
import dev.salesflow.relationship.stakeholder.StakeholderRejection.StakeholderAlreadyIdentified;
import dev.salesflow.relationship.stakeholder.StakeholderRejection.StakeholderNotFound;

/// The rules of a stakeholder.
public final class StakeholderDecider {

    /// The aggregate for the event store.
    public static final Decider<
                    Stakeholder, StakeholderCommand, StakeholderEvent, StakeholderRejection>
            DECIDER =
                    new Decider<>(
                            Topic.STAKEHOLDER,
                            new Stakeholder.Unknown(),
                            Stakeholder::evolve,
                            StakeholderDecider::decide,
                            StakeholderEvent.class);

    private StakeholderDecider() {}

    /// What follows from a command.
    static Decision<StakeholderEvent, StakeholderRejection> decide(
            Stakeholder state, StakeholderCommand command) {
        return switch (command) {
            case IdentifyStakeholder identify -> identify(state, identify);
            case RecordInteraction record -> record(state, record);
        };
    }

    private static Decision<StakeholderEvent, StakeholderRejection> identify(
            Stakeholder state, IdentifyStakeholder command) {
        return switch (state) {
            case Stakeholder.Unknown _ ->
                    accepted(
                            new StakeholderIdentified(
                                    command.accountId(),
                                    command.dealId(),
                                    command.contactId(),
                                    command.leadId()));
            case Stakeholder.Identified known ->
                    rejected(new StakeholderAlreadyIdentified(known.accountId(), known.dealId()));
        };
    }

    private static Decision<StakeholderEvent, StakeholderRejection> record(
            Stakeholder state, RecordInteraction command) {
        return switch (state) {
            case Stakeholder.Unknown _ -> rejected(new StakeholderNotFound());
            case Stakeholder.Identified _ when command.heldAt().isAfter(command.recordedAt()) ->
                    rejected(new InteractionInFuture(command.heldAt(), command.recordedAt()));
            case Stakeholder.Identified known ->
                    accepted(
                            new InteractionRecorded(
                                    command.interactionId(),
                                    known.accountId(),
                                    known.dealId(),
                                    command.function(),
                                    command.method(),
                                    command.heldAt()));
        };
    }
}
