package dev.salesflow.lead.imports;

import static dev.salesflow.lead.imports.LeadFiles.DESK;
import static dev.salesflow.lead.imports.LeadFiles.brand;
import static dev.salesflow.lead.imports.LeadFiles.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What errors of imported rows say and what they leave out.
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@Tag("L1")
class LeadImportErrorsIT {

    private final String brand = brand();

    @Test
    void a_row_with_the_id_of_an_earlier_one_is_reported_by_the_id() {
        var id = brand.substring(0, 13);
        var file = "company,person,phone,met,staff,budget,no\n%1$s,,,,,,%2$s\n%1$s Two,,,,,,%2$s\n";

        var end = DESK.imported(LeadFiles.withIds(), "l.csv", file.formatted(brand, id));

        assertThat(numbers(end)).containsExactly(2L, 1L, 1L, 1L, 0L, 0L);
        assertThat(end.getString("errors[0].column")).isEqualTo("no");
        assertThat(end.getString("errors[0].value")).isEqualTo(id);
    }

    @Test
    void an_address_that_capture_refuses_is_an_error_of_its_row() {
        var header = "company,person,phone,met,staff,budget,mail\n";
        var file =
                header + brand + ",,,,,,nope\n" + brand + " Two,,,,,," + brand + "@example.com\n";

        var end = DESK.imported(LeadFiles.withEmail(), "l.csv", file);

        assertThat(numbers(end)).containsExactly(2L, 1L, 1L, 0L, 1L, 0L);
        assertThat(end.getString("errors[0].code")).isEqualTo("BAD_EMAIL");
        assertThat(end.getString("errors[0].column")).isEqualTo("mail");
        assertThat(end.getString("errors[0].value")).isNull();
    }
}
