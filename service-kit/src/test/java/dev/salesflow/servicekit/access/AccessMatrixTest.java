package dev.salesflow.servicekit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    private static final String HEADER =
            "operation,admin,manager,hunter,farmer,customer-service,market-director,analyst";
    private static final AccessMatrix MATRIX =
            AccessMatrix.read(
                    List.of(
                            "# who may do what",
                            HEADER,
                            "",
                            "getDeal, all,team,own,own,-,all,-",
                            "closeDeal,all,-,-,-,-,-,-"));

    @Test
    void each_role_reaches_what_its_cell_says() {
        assertThat(MATRIX.reach("getDeal", Set.of(Role.ADMIN))).isEqualTo(Reach.ALL);
        assertThat(MATRIX.reach("getDeal", Set.of(Role.MANAGER))).isEqualTo(Reach.TEAM);
        assertThat(MATRIX.reach("getDeal", Set.of(Role.HUNTER))).isEqualTo(Reach.OWN);
        assertThat(MATRIX.reach("getDeal", Set.of(Role.CUSTOMER_SERVICE))).isEqualTo(Reach.NONE);
    }

    @Test
    void of_several_roles_the_one_that_reaches_farthest_counts() {
        assertThat(MATRIX.reach("getDeal", Set.of(Role.ANALYST, Role.HUNTER, Role.MANAGER)))
                .isEqualTo(Reach.TEAM);
    }

    @Test
    void an_operation_without_a_row_is_closed_to_every_role() {
        assertThat(MATRIX.reach("deleteEverything", EnumSet.allOf(Role.class)))
                .isEqualTo(Reach.NONE);
    }

    @Test
    void a_caller_without_a_role_may_do_nothing() {
        assertThat(MATRIX.reach("getDeal", Set.of())).isEqualTo(Reach.NONE);
    }

    @Test
    void a_row_with_a_cell_too_few_or_too_many_fails() {
        assertThatThrownBy(() -> AccessMatrix.read(List.of(HEADER, "getDeal,all,team,own")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("getDeal");
        assertThatThrownBy(() -> AccessMatrix.read(List.of(HEADER, "getDeal,-,-,-,-,-,-,-,-")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("getDeal");
    }

    @Test
    void two_rows_for_one_operation_fail() {
        var row = "getDeal,all,team,own,own,-,all,-";

        assertThatThrownBy(() -> AccessMatrix.read(List.of(HEADER, row, row)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two rows for getDeal");
    }

    @Test
    void a_cell_or_role_that_is_no_word_of_ours_fails() {
        assertThatThrownBy(() -> AccessMatrix.read(List.of(HEADER, "getDeal,some,-,-,-,-,-,-")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AccessMatrix.read(List.of("operation,admin,boss", "x,-,-")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_written_matrix_has_a_column_for_every_role() {
        assertThat(AccessMatrix.written().operations()).contains("listCodes", "listEvents");
        assertThat(Role.values())
                .allSatisfy(role ->
                        assertThat(AccessMatrix.written().reach("listCodes", Set.of(role)))
                                .as("reach of %s", role)
                                .isEqualTo(Reach.ALL));
    }
}
