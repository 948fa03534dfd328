package dev.salesflow.servicekit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {

    private static final UUID ME = new UUID(1, 1);
    private static final UUID MY_TEAM = new UUID(2, 1);
    private static final Map<String, UUID> REPS = Map.of("me", ME, "other", new UUID(1, 2));
    private static final Map<String, UUID> TEAMS = Map.of("mine", MY_TEAM, "other", new UUID(2, 2));
    private static final Membership PLACE = new Membership(ME, Set.of(MY_TEAM));

    @ParameterizedTest
    @CsvSource({
        // reach, owner, team, seen
        "ALL,  other, other, true",
        "ALL,  none,  none,  true",
        "TEAM, me,    mine,  true",
        "TEAM, me,    other, true",
        "TEAM, me,    none,  true",
        "TEAM, other, mine,  true",
        "TEAM, other, other, false",
        "TEAM, other, none,  false",
        "TEAM, none,  mine,  true",
        "TEAM, none,  other, false",
        "TEAM, none,  none,  true",
        "OWN,  me,    mine,  true",
        "OWN,  me,    other, true",
        "OWN,  other, mine,  false",
        "OWN,  none,  mine,  false",
        "OWN,  none,  none,  false",
        "NONE, me,    mine,  false",
        "NONE, none,  none,  false"
    })
    void what_is_seen_follows_from_reach_owner_and_team(
            Reach reach, String owner, String team, boolean seen) {
        var access = new Access();

        access.grant(reach, PLACE);

        assertThat(access.sees(REPS.get(owner), TEAMS.get(team))).isEqualTo(seen);
    }

    @Test
    void someone_who_is_no_rep_owns_nothing_not_even_what_nobody_owns() {
        var access = new Access();

        access.grant(Reach.OWN, Membership.NONE);

        assertThat(access.sees(null, null)).isFalse();
        assertThat(access.sees(ME, MY_TEAM)).isFalse();
    }

    @Test
    void nothing_is_seen_before_anything_was_granted() {
        assertThat(new Access().sees(ME, MY_TEAM)).isFalse();
    }

    @Test
    void what_one_may_not_see_does_not_exist() {
        var access = new Access();
        access.grant(Reach.OWN, PLACE);

        var refused =
                catchThrowableOfType(
                        ProblemException.class, () -> access.requireSight(new UUID(1, 2), MY_TEAM));

        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.NOT_FOUND);
        assertThatCode(() -> access.requireSight(ME, MY_TEAM)).doesNotThrowAnyException();
    }
}
