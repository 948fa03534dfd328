package dev.salesflow.lead.team;

import dev.salesflow.events.team.TeamEvent;
import dev.salesflow.events.team.TeamEvent.TeamChanged;
import dev.salesflow.events.team.TeamEvent.TeamFormed;
import dev.salesflow.eventstore.Scenario;
import org.junit.jupiter.api.Test;

class TeamDeciderTest {

    private final Scenario<Team, TeamCommand, TeamEvent, TeamRejection> team =
            Scenario.of(TeamDecider.DECIDER);

    @Test
    void a_team_is_formed_with_a_manager() {
        team.given()
                .when(new TeamCommand.Form("South", "chen"))
                .then(new TeamFormed("South", "chen"));
    }

    @Test
    void a_team_is_formed_once() {
        team.given(new TeamFormed("South", "chen"))
                .when(new TeamCommand.Form("North", "li"))
                .thenRejected(new TeamRejection.TeamExists());
    }

    @Test
    void a_changed_team_keeps_what_was_before() {
        team.given(new TeamFormed("South", "chen"))
                .when(new TeamCommand.Change("South", "li"))
                .then(new TeamChanged("South", "South", "li", "chen"));
    }

    @Test
    void the_same_name_and_manager_change_nothing() {
        team.given(new TeamFormed("South", "chen"))
                .when(new TeamCommand.Change("South", "chen"))
                .thenNothing();
    }

    @Test
    void a_team_that_was_not_formed_is_not_changed() {
        team.given()
                .when(new TeamCommand.Change("South", "chen"))
                .thenRejected(new TeamRejection.TeamNotFound());
    }
}
