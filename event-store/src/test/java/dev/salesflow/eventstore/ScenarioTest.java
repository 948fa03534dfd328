package dev.salesflow.eventstore;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.salesflow.events.team.TeamEvent;
import dev.salesflow.events.team.TeamEvent.TeamChanged;
import dev.salesflow.events.team.TeamEvent.TeamFormed;
import dev.salesflow.eventstore.Teams.NameMissing;
import dev.salesflow.eventstore.Teams.Rename;
import dev.salesflow.eventstore.Teams.Team;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static final TeamFormed NORTH = new TeamFormed("North", "user-17");

    private final Scenario<Team, Rename, TeamEvent, NameMissing> team = Scenario.of(Teams.DECIDER);

    @Test
    void a_new_stream_is_given_by_no_events() {
        team.given().when(new Rename("North")).then(NORTH);
    }

    @Test
    void history_is_folded_before_the_command() {
        team.given(NORTH)
                .when(new Rename("Coast"))
                .then(new TeamChanged("Coast", "North", "user-17", "user-17"));
    }

    @Test
    void a_command_that_changes_nothing_is_accepted() {
        team.given(NORTH).when(new Rename("North")).thenNothing();
    }

    @Test
    void a_refusal_is_compared_whole() {
        team.given(NORTH).when(new Rename(" ")).thenRejected(Teams.NAME_MISSING);
    }

    @Test
    void events_with_another_content_fail_the_scenario() {
        var decided = team.given().when(new Rename("South"));

        assertThatThrownBy(() -> decided.then(NORTH)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_refusal_fails_a_scenario_that_expects_nothing_to_change() {
        var decided = team.given().when(new Rename(" "));

        assertThatThrownBy(decided::thenNothing).isInstanceOf(AssertionError.class);
    }
}
