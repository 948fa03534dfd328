package dev.salesflow.relationship.stakeholder;

import dev.salesflow.events.stakeholder.ContactFunction;
import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.events.stakeholder.StakeholderEvent;
import dev.salesflow.events.stakeholder.StakeholderEvent.InteractionRecorded;
import dev.salesflow.events.stakeholder.StakeholderEvent.StakeholderIdentified;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.relationship.stakeholder.StakeholderCommand.IdentifyStakeholder;
import dev.salesflow.relationship.stakeholder.StakeholderCommand.RecordInteraction;
import dev.salesflow.relationship.stakeholder.StakeholderRejection.InteractionInFuture;
import dev.salesflow.relationship.stakeholder.StakeholderRejection.StakeholderAlreadyIdentified;
import dev.salesflow.relationship.stakeholder.StakeholderRejection.StakeholderNotFound;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StakeholderDeciderTest {

    private static final UUID ACCOUNT = new UUID(1, 1);
    private static final UUID DEAL = new UUID(1, 2);
    private static final UUID CONTACT = new UUID(1, 3);
    private static final UUID LEAD = new UUID(1, 4);
    private static final UUID INTERACTION = new UUID(1, 5);
    private static final Instant NOW = Instant.parse("2026-03-05T06:30:00Z");
    private static final StakeholderIdentified IDENTIFIED =
            new StakeholderIdentified(ACCOUNT, DEAL, CONTACT, LEAD);

    private final Scenario<Stakeholder, StakeholderCommand, StakeholderEvent, StakeholderRejection>
            stakeholder = Scenario.of(StakeholderDecider.DECIDER);

    @Test
    void a_person_with_a_part_in_a_deal_is_a_stakeholder() {
        stakeholder
                .given()
                .when(new IdentifyStakeholder(ACCOUNT, DEAL, CONTACT, LEAD))
                .then(IDENTIFIED);
    }

    @Test
    void a_stakeholder_is_identified_once() {
        stakeholder
                .given(IDENTIFIED)
                .when(new IdentifyStakeholder(new UUID(2, 1), new UUID(2, 2), null, null))
                .thenRejected(new StakeholderAlreadyIdentified(ACCOUNT, DEAL));
    }

    @Test
    void an_interaction_belongs_to_the_stakeholders_account_and_deal() {
        stakeholder
                .given(IDENTIFIED)
                .when(visit(NOW.minusSeconds(60)))
                .then(
                        new InteractionRecorded(
                                INTERACTION,
                                ACCOUNT,
                                DEAL,
                                ContactFunction.CARE,
                                ContactMethod.VISIT,
                                NOW.minusSeconds(60)));
    }

    @Test
    void an_interaction_can_be_recorded_the_moment_it_is_held_but_not_before() {
        stakeholder
                .given(IDENTIFIED)
                .when(visit(NOW))
                .then(
                        new InteractionRecorded(
                                INTERACTION,
                                ACCOUNT,
                                DEAL,
                                ContactFunction.CARE,
                                ContactMethod.VISIT,
                                NOW));
        stakeholder
                .given(IDENTIFIED)
                .when(visit(NOW.plusNanos(1)))
                .thenRejected(new InteractionInFuture(NOW.plusNanos(1), NOW));
    }

    @Test
    void nobody_can_be_in_contact_with_nobody() {
        stakeholder.given().when(visit(NOW)).thenRejected(new StakeholderNotFound());
    }

    private static RecordInteraction visit(Instant heldAt) {
        return new RecordInteraction(
                INTERACTION, ContactFunction.CARE, ContactMethod.VISIT, heldAt, NOW);
    }
}
