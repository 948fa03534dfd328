package dev.salesflow.lead.assignment;

import static dev.salesflow.lead.Leads.HUNTER;
import static dev.salesflow.lead.Leads.OTHER_HUNTER;
import static dev.salesflow.lead.Leads.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.LeadEvent.LeadReleased;
import dev.salesflow.events.lead.ReleaseReason;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// L10: whose leads were counted decides whether an answer can stand.
@Tag("L10")
class OwnerCommandHandlerTest {

    @Test
    void an_answer_for_a_lead_that_stayed_with_its_owner_stands() {
        assertThat(OwnerCommandHandler.isBy(HUNTER, done(false))).isTrue();
    }

    @Test
    void an_answer_for_a_lead_that_was_given_away_meanwhile_does_not_stand() {
        assertThat(OwnerCommandHandler.isBy(OTHER_HUNTER, done(false))).isFalse();
        assertThat(OwnerCommandHandler.isBy(null, done(false))).isFalse();
    }

    @Test
    void an_answer_that_takes_the_lead_from_its_owner_stands_by_that_owners_load() {
        var released = new LeadReleased(HUNTER, TEAM, ReleaseReason.REP_OVERLOADED);
        var events = List.of(new NewEvent(released, Leads.NOW));
        var lead = Lead.evolve(done(false).state(), released);
        var done = new CommandOutcome.Done<Lead, LeadRejection>(lead, 7, events, false);
        assertThat(OwnerCommandHandler.isBy(HUNTER, done)).isTrue();
        assertThat(OwnerCommandHandler.isBy(OTHER_HUNTER, done)).isFalse();
    }

    @Test
    void a_repeated_answer_stands_whoever_owns_the_lead_now() {
        assertThat(OwnerCommandHandler.isBy(OTHER_HUNTER, done(true))).isTrue();
    }

    @Test
    void a_refusal_for_one_owner_by_what_another_works_on_does_not_stand() {
        var limit = refused(new LeadRejection.FocusListFull(HUNTER, 2));
        assertThat(OwnerCommandHandler.isBy(HUNTER, limit)).isTrue();
        assertThat(OwnerCommandHandler.isBy(OTHER_HUNTER, limit)).isFalse();
    }

    @Test
    void a_refusal_by_nobodys_load_stands() {
        var refused = refused(new LeadRejection.LeadNotFound());
        assertThat(OwnerCommandHandler.isBy(null, refused)).isTrue();
    }

    private static CommandOutcome.Done<Lead, LeadRejection> done(boolean repeated) {
        var lead = LeadDecider.DECIDER.initial();
        for (var event : Leads.weighed()) {
            lead = Lead.evolve(lead, event);
        }
        return new CommandOutcome.Done<>(lead, 6, List.of(), repeated);
    }

    private static CommandOutcome<Lead, LeadRejection> refused(LeadRejection reason) {
        return new CommandOutcome.Refused<>(reason);
    }
}
