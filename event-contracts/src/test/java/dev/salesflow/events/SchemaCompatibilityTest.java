package dev.salesflow.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCompatibilityTest {

    enum Size {
        SMALL,
        LARGE
    }

    enum GrownSize {
        SMALL,
        LARGE,
        HUGE
    }

    enum ShrunkSize {
        SMALL
    }

    record Part(String code) {}

    record ChangedPart(int code) {}

    record Committed(String source, @Nullable String campaign, Size size, List<Part> parts) {}

    static Stream<Contract> contracts() {
        return Contract.all().stream();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_schema_only_gains_optional_fields(Contract contract) throws IOException {
        var today = SchemaGenerator.schemaOf(contract);
        if (Files.exists(contract.schema())) {
            var committed = EventJson.mapper().readTree(contract.schema().toFile());
            assertThat(SchemaCompatibility.breaches(committed, today))
                    .as("%s would not be read by others: make it a new event type", contract)
                    .isEmpty();
        }
        GeneratedFile.keep(contract.schema(), SchemaGenerator.text(today));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_schema_is_itself_valid(Contract contract) {
        var draft = SchemaLocation.of("https://json-schema.org/draft/2020-12/schema");
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var schema = SchemaGenerator.text(SchemaGenerator.schemaOf(contract));

        assertThat(registry.getSchema(draft).validate(schema, InputFormat.JSON)).isEmpty();
    }

    @Test
    void a_published_schema_is_never_taken_away() throws IOException {
        try (var files = Files.walk(Contract.RESOURCES.resolve("schemas"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrderElementsOf(
                            contracts().map(Contract::schema).toList());
        }
    }

    @Test
    void an_added_optional_field_is_allowed() {
        record Grown(
                String source,
                @Nullable String campaign,
                Size size,
                List<Part> parts,
                @Nullable String brand,
                @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean highPotential) {}
        assertThat(breachesOf(Grown.class)).isEmpty();
    }

    @Test
    void a_removed_field_is_caught() {
        record Shrunk(String source, Size size, List<Part> parts) {}
        assertThat(breachesOf(Shrunk.class)).containsExactly("/campaign was removed or renamed");
    }

    @Test
    void a_renamed_field_is_caught() {
        record Renamed(String origin, @Nullable String campaign, Size size, List<Part> parts) {}
        assertThat(breachesOf(Renamed.class))
                .containsExactly("/origin is new and required", "/source was removed or renamed");
    }

    @Test
    void a_retyped_field_is_caught() {
        record Retyped(int source, @Nullable String campaign, Size size, List<Part> parts) {}
        assertThat(breachesOf(Retyped.class))
                .containsExactly("/source changed its type from \"string\" to \"integer\"");
    }

    @Test
    void a_field_retyped_within_a_list_is_caught() {
        record Retyped(
                String source, @Nullable String campaign, Size size, List<ChangedPart> parts) {}
        assertThat(breachesOf(Retyped.class))
                .containsExactly("/parts/*/code changed its type from \"string\" to \"integer\"");
    }

    @Test
    void a_list_that_becomes_a_map_is_caught() {
        record Retyped(
                String source, @Nullable String campaign, Size size, Map<String, Part> parts) {}
        assertThat(breachesOf(Retyped.class)).isNotEmpty().allMatch(b -> b.startsWith("/parts"));
    }

    @Test
    void an_added_code_is_allowed() {
        record Recoded(
                String source, @Nullable String campaign, GrownSize size, List<Part> parts) {}
        assertThat(breachesOf(Recoded.class)).isEmpty();
    }

    @Test
    void a_lost_code_is_caught() {
        record Recoded(
                String source, @Nullable String campaign, ShrunkSize size, List<Part> parts) {}
        assertThat(breachesOf(Recoded.class)).containsExactly("/size lost the code LARGE");
    }

    @Test
    void a_newly_required_field_is_caught() {
        record Stricter(String source, String campaign, Size size, List<Part> parts) {}
        assertThat(breachesOf(Stricter.class)).containsExactly("/campaign became required");
    }

    @Test
    void a_field_that_may_now_be_missing_is_caught() {
        record Looser(
                @Nullable String source, @Nullable String campaign, Size size, List<Part> parts) {}
        assertThat(breachesOf(Looser.class)).containsExactly("/source became optional");
    }

    private static List<String> breachesOf(Class<?> changed) {
        return SchemaCompatibility.breaches(
                SchemaGenerator.schemaOf(Committed.class), SchemaGenerator.schemaOf(changed));
    }
}
