package dev.salesflow.lead.salesrep;

import dev.salesflow.events.salesrep.SalesRepEvent;
import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepDeparted;
import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepReassigned;
import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepRegistered;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.eventstore.Scenario;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SalesRepDeciderTest {

    private static final UUID SOUTH = new UUID(3, 1);
    private static final UUID NORTH = new UUID(3, 2);
    private static final UUID CONTACT = new UUID(4, 1);
    private static final UUID OTHER_REP = new UUID(2, 2);
    private static final Post HUNTING = post(SalesRole.HUNTER, SOUTH);
    private static final Post FARMING = post(SalesRole.FARMER, NORTH);

    private final Scenario<SalesRep, SalesRepCommand, SalesRepEvent, SalesRepRejection> rep =
            Scenario.of(SalesRepDecider.DECIDER);

    @Test
    void a_rep_is_registered_with_account_and_post() {
        rep.given().when(register(true, null)).then(registered());
    }

    @Test
    void a_rep_is_registered_once() {
        rep.given(registered())
                .when(register(true, null))
                .thenRejected(new SalesRepRejection.SalesRepExists());
    }

    @Test
    void an_account_belongs_to_one_rep_at_work() {
        rep.given()
                .when(register(true, OTHER_REP))
                .thenRejected(new SalesRepRejection.AccountTaken(OTHER_REP));
    }

    @Test
    void a_rep_joins_a_team_that_was_formed() {
        rep.given()
                .when(register(false, null))
                .thenRejected(new SalesRepRejection.TeamUnknown(SOUTH));
    }

    @Test
    void a_reassigned_rep_keeps_the_former_team_beside_the_new_one() {
        rep.given(registered())
                .when(new SalesRepCommand.Reassign(FARMING, true))
                .then(
                        new SalesRepReassigned(
                                SalesRole.FARMER, NORTH, SOUTH, Set.of("G"), Set.of("A"), 40));
    }

    @Test
    void the_same_post_changes_nothing() {
        rep.given(registered()).when(new SalesRepCommand.Reassign(HUNTING, true)).thenNothing();
    }

    @Test
    void a_rep_is_not_reassigned_to_an_unknown_team() {
        rep.given(registered())
                .when(new SalesRepCommand.Reassign(FARMING, false))
                .thenRejected(new SalesRepRejection.TeamUnknown(NORTH));
    }

    @Test
    void a_rep_who_has_left_is_not_reassigned() {
        rep.given(registered(), new SalesRepDeparted())
                .when(new SalesRepCommand.Reassign(FARMING, true))
                .thenRejected(new SalesRepRejection.SalesRepGone());
    }

    @Test
    void a_rep_leaves() {
        rep.given(registered()).when(new SalesRepCommand.Depart()).then(new SalesRepDeparted());
    }

    @Test
    void a_rep_leaves_once() {
        rep.given(registered(), new SalesRepDeparted())
                .when(new SalesRepCommand.Depart())
                .thenNothing();
    }

    @Test
    void nobody_leaves_who_never_joined() {
        rep.given()
                .when(new SalesRepCommand.Depart())
                .thenRejected(new SalesRepRejection.SalesRepNotFound());
    }

    private static Post post(SalesRole role, UUID team) {
        return new Post(role, team, Set.of("G"), Set.of("A"), 40);
    }

    private static SalesRepCommand register(boolean teamFormed, UUID accountHolder) {
        return new SalesRepCommand.Register("li", CONTACT, HUNTING, teamFormed, accountHolder);
    }

    private static SalesRepEvent registered() {
        return new SalesRepRegistered(
                "li", CONTACT, SalesRole.HUNTER, SOUTH, Set.of("G"), Set.of("A"), 40);
    }
}
