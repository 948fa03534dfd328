package dev.salesflow.servicekit.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_list_without_conditions_has_no_where_clause() {
        assertThat(new Conditions().where()).isEmpty();
    }

    @Test
    void conditions_of_a_resource_join_those_of_the_request() {
        var conditions = new Conditions();
        conditions.add("e.state in " + conditions.parameter("OPEN"));
        conditions.add(new Condition("dueOn", "<", TODAY));
        conditions.add(new Condition("givenOn", "is null", null));

        assertThat(conditions.where())
                .isEqualTo("where e.state in :p0 and e.dueOn < :p1 and e.givenOn is null");
        assertThat(conditions.parameters()).isEqualTo(Map.of("p0", "OPEN", "p1", TODAY));
    }

    @Test
    void rows_without_a_value_can_meet_a_comparison_too() {
        var conditions = new Conditions();
        conditions.add(new Condition("dueOn", "is null or <=", TODAY));
        conditions.add(new Condition("state", "=", "OPEN"));

        assertThat(conditions.where())
                .isEqualTo("where (e.dueOn is null or e.dueOn <= :p0) and e.state = :p1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<=", ">", ">=", "=", "is null or <="})
    void a_comparison_needs_a_value(String operator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition("dueOn", operator, null));
    }

    @ParameterizedTest
    @CsvSource({"is null, 1", "is not null, 1", "like, 1", "or 1 =, 1", "in,"})
    void nothing_else_becomes_part_of_a_query(String operator, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition("dueOn", operator, value));
    }
}
