package dev.salesflow.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    record Rate(long k, @Nullable Double low) {}

    record Row(String stage, @Nullable Rate step, List<String> variant) {}

    @Test
    void nested_figures_have_columns_of_their_own_whether_or_not_they_are_there() {
        var table = new CsvTable(Row.class, false);
        table.add(new Row("A", null, List.of()));
        table.add(new Row("B", new Rate(3, 0.25), List.of("A", "B")));

        assertThat(table)
                .hasToString("stage,step.k,step.low,variant\r\nA,,,\r\nB,3,0.25,A > B\r\n");
    }

    @Test
    void a_table_without_rows_is_its_header() {
        assertThat(new CsvTable(Rate.class, true)).hasToString("group,k,low\r\n");
    }

    @Test
    void the_group_comes_first_and_is_empty_for_deals_without_a_value() {
        var table = new CsvTable(Rate.class, true);
        table.add("MG, \"Special\"", new Rate(1, null));
        table.add(null, new Rate(2, null));

        assertThat(table).hasToString("group,k,low\r\n\"MG, \"\"Special\"\"\",1,\r\n,2,\r\n");
    }
}
