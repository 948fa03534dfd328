package dev.salesflow.lead.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.salesflow.lead.imports.mapping.LeadMapping;
import dev.salesflow.lead.imports.mapping.LeadMappingReader;
import dev.salesflow.lead.imports.reading.LeadFault;
import dev.salesflow.lead.imports.reading.LeadRowReader;
import dev.salesflow.servicekit.rows.ReadFault;
import dev.salesflow.servicekit.rows.Row;
import dev.salesflow.servicekit.rows.RowError;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L1")
class BatchTest {

    private static final LeadMapping MAPPING =
            LeadMappingReader.read(LeadFiles.withEmail().getBytes(UTF_8)).known();

    private final LeadRowReader reader =
            new LeadRowReader(
                    MAPPING, "manager", Instant.parse("2026-03-31T08:00:00Z"), _ -> false);
    private final Batch batch = new Batch(MAPPING);

    @Test
    void errors_repeat_what_was_found_but_nothing_of_a_person() {
        var row = Map.of("company", "x".repeat(201), "person", "y".repeat(201), "phone", "\0");

        batch.take(reader.read(new Row.Parsed(1, row)));

        assertThat(batch.errors())
                .extracting(RowError::column, RowError::value)
                .containsExactlyInAnyOrder(
                        tuple("company", "x".repeat(200)),
                        tuple("person", null),
                        tuple("phone", null));
    }

    @Test
    void a_phone_number_in_any_column_is_not_repeated() {
        var row = Map.of("company", "138 1234 5678 ".repeat(20), "person", "Li Wei");

        batch.take(reader.read(new Row.Parsed(1, row)));

        assertThat(batch.errors()).isNotEmpty().extracting(RowError::value).containsOnlyNulls();
    }

    @Test
    void an_address_that_is_none_is_reported_and_not_repeated() {
        batch.take(reader.read(new Row.Parsed(1, Map.of("company", "A", "mail", "li.wei(at)a"))));

        assertThat(batch.errors())
                .extracting(RowError::column, RowError::value, RowError::code)
                .containsExactly(tuple("mail", null, LeadFault.BAD_EMAIL));
    }

    @Test
    void a_row_that_cannot_be_read_is_not_repeated() {
        var error = RowError.ofRow(1, "Li Wei,\"020\"55550101", ReadFault.BAD_QUOTE, "Quote it.");

        batch.leaveOut(new Row.Broken(error));

        assertThat(batch.errors()).extracting(RowError::value).containsOnlyNulls();
        assertThat(batch.rejected()).isEqualTo(1);
    }
}
