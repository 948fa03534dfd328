package dev.salesflow.events;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Stored examples are never changed; when a type gains a field, add one beside it, such as
/// `LeadScored.v1.brand.json`.
class ExamplesTest {

    private static final Path EXAMPLES = Contract.RESOURCES.resolve("examples");
    private static final Pattern TYPE = Pattern.compile("(\\w+\\.v\\d+)(\\.[\\w-]+)?\\.json");
    private static final Map<String, Contract> CONTRACTS =
            Contract.all().stream().collect(toMap(Contract::toString, contract -> contract));

    static List<Path> examples() throws IOException {
        try (var files = Files.walk(EXAMPLES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static Stream<Contract> contracts() {
        return Contract.all().stream();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_type_has_an_example(Contract contract) {
        assertThat(contract.example()).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_valid_against_its_schema(Path example) throws IOException {
        assertThat(complaints(contractOf(example), Files.readString(example))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_read_and_written_by_todays_code(Path example) throws IOException {
        var type = contractOf(example).type();
        var stored = Files.readString(example);
        var read = EventJson.read(stored, type);
        var written = EventJson.write(read);

        assertThat(EventJson.read(written, type)).isEqualTo(read);
        assertThat(fields(written)).isEqualTo(fields(stored));
        assertThat(complaints(contractOf(example), written)).isEmpty();
    }

    @Test
    void a_field_that_the_code_does_not_know_is_ignored() {
        var stored = "{\"purchaseExpectedOn\":\"2026-09-30\",\"addedLater\":[1,2]}";
        var read = EventRegistry.read("LeadQualified", 1, stored);

        assertThat(EventJson.write(read)).isEqualTo("{\"purchaseExpectedOn\":\"2026-09-30\"}");
        assertThat(complaints(CONTRACTS.get("LeadQualified.v1"), stored)).isEmpty();
    }

    @Test
    void an_example_without_a_required_field_is_caught() {
        assertThat(complaints(CONTRACTS.get("DealResumed.v1"), "{}"))
                .singleElement()
                .asString()
                .contains("stage");
    }

    @Test
    void an_example_with_a_malformed_date_is_caught() {
        var stored = "{\"purchaseExpectedOn\":\"30.09.2026\"}";
        assertThat(complaints(CONTRACTS.get("LeadQualified.v1"), stored)).hasSize(1);
    }

    private static Contract contractOf(Path example) {
        var name = TYPE.matcher(example.getFileName().toString());
        assertThat(name.matches()).as("%s is named <type>.v<version>.json", example).isTrue();
        var contract = CONTRACTS.get(name.group(1));
        assertThat(contract).as("%s belongs to a registered type", example).isNotNull();
        assertThat(example.getParent()).isEqualTo(contract.example().getParent());
        return contract;
    }

    private static List<Error> complaints(Contract contract, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaGenerator.schemaOf(contract))
                .validate(
                        json,
                        InputFormat.JSON,
                        validation ->
                                validation.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)));
    }

    private static List<String> fields(String json) throws IOException {
        var paths = new ArrayList<String>();
        collect(EventJson.mapper().readTree(json), "", paths);
        return paths.stream().sorted().toList();
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        paths.add(path);
        for (var field : node.properties()) {
            collect(field.getValue(), path + "/" + field.getKey(), paths);
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, path + "/*", paths));
        }
    }
}
