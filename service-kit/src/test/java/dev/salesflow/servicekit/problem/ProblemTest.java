package dev.salesflow.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.EventJson;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_problem_is_written_with_its_faults_and_its_further_members() {
        var problem =
                Problem.of(
                                ProblemKind.INVALID,
                                "Mend the values at /amount",
                                List.of(new FieldError("/amount", "INVALID_VALUE", "is negative")))
                        .with("currentVersion", 7);

        assertThat(EventJson.write(problem.body(Locale.ENGLISH)))
                .isEqualTo(
                        "{\"type\":\"/problems/invalid\",\"title\":\"The request has faults\","
                                + "\"status\":400,\"code\":\"INVALID\","
                                + "\"detail\":\"Mend the values at /amount\","
                                + "\"errors\":[{\"pointer\":\"/amount\",\"code\":\"INVALID_VALUE\","
                                + "\"detail\":\"is negative\"}],\"currentVersion\":7}");
    }

    @Test
    void a_problem_without_faults_has_no_member_for_them() {
        var json = EventJson.write(Problem.of(ProblemKind.STALE, "Again").body(Locale.CHINESE));

        assertThat(json)
                .isEqualTo(
                        "{\"type\":\"/problems/stale\",\"title\":\"数据已被更新\",\"status\":412,"
                                + "\"code\":\"STALE\",\"detail\":\"Again\"}");
    }

    @Test
    void a_further_member_leaves_the_first_problem_as_it_was() {
        var first = Problem.of(ProblemKind.NOT_FOUND, "Check the id");

        var second = first.with("id", "4711");

        assertThat(first.data()).isEmpty();
        assertThat(second.data()).containsExactlyEntriesOf(Map.of("id", "4711"));
    }
}
