package dev.salesflow.servicekit.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.servicekit.list.Condition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L12")
class OverdueTest {

    private static final LocalDate DUE = LocalDate.parse("2026-03-06");

    @Test
    void the_whole_day_that_a_follow_up_is_due_on_is_in_time() {
        assertThat(Overdue.isOverdue(DUE, DUE.minusDays(1))).isFalse();
        assertThat(Overdue.isOverdue(DUE, DUE)).isFalse();
        assertThat(Overdue.isOverdue(DUE, DUE.plusDays(1))).isTrue();
    }

    @Test
    void rows_are_overdue_by_the_same_line() {
        assertThat(Overdue.overdue("dueOn", DUE)).isEqualTo(new Condition("dueOn", "<", DUE));
        assertThat(Overdue.inTime("dueOn", DUE)).isEqualTo(new Condition("dueOn", ">=", DUE));
    }

    @Test
    void a_next_action_is_overdue_only_while_it_is_owed() {
        var late = DUE.plusDays(1);

        assertThat(FollowUpState.of(true, DUE, late)).isEqualTo(FollowUpState.OVERDUE);
        assertThat(FollowUpState.of(true, DUE, DUE)).isEqualTo(FollowUpState.DUE);
        assertThat(FollowUpState.of(false, DUE, late)).isEqualTo(FollowUpState.DONE);
        assertThat(FollowUpState.of(false, null, late)).isEqualTo(FollowUpState.DONE);
    }

    @Test
    void rows_that_are_asked_for_by_a_state_are_those_that_stand_so() {
        var owed = new Condition("owed", "=", true);

        assertThat(FollowUpLog.standing(null, DUE)).isEmpty();
        assertThat(FollowUpLog.standing(FollowUpState.OVERDUE, DUE))
                .isEqualTo(List.of(owed, new Condition("dueOn", "<", DUE)));
        assertThat(FollowUpLog.standing(FollowUpState.DUE, DUE))
                .isEqualTo(List.of(owed, new Condition("dueOn", ">=", DUE)));
        assertThat(FollowUpLog.standing(FollowUpState.DONE, DUE))
                .isEqualTo(List.of(new Condition("owed", "=", false)));
    }
}
