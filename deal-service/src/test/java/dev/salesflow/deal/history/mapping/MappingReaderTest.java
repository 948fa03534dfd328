package dev.salesflow.deal.history.mapping;

import static dev.salesflow.deal.history.mapping.DealMappingCode.*;
import static dev.salesflow.servicekit.mapping.MappingCode.*;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.deal.history.Mappings;
import dev.salesflow.servicekit.mapping.MappingDocument;
import dev.salesflow.servicekit.mapping.MappingFault;
import dev.salesflow.servicekit.mapping.ReadMapping;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"activity-log\"     | \"diary\"          | /shape               | UNKNOWN_SHAPE",
                "\"activity-log\"     | 7                  | /shape               | WRONG_TYPE",
                "\"shape\"            | \"shop\"           | /shape               | REQUIRED",
                "\"timeZone\"         | \"zone\"           | /zone                | UNKNOWN_FIELD",
                "\"timeZone\"         | \"zone\"           | /timeZone            | REQUIRED",
                "Europe/Amsterdam     | Mars/Olympus       | /timeZone            |"
                        + " UNKNOWN_TIME_ZONE",
                "Europe/Amsterdam     | +02:00             | /timeZone            |"
                        + " UNKNOWN_TIME_ZONE",
                "\"CNY\"              | \"XYZ\"            | /currency            |"
                        + " UNKNOWN_CURRENCY",
                "{\"key\": \"p\"}     | \"p\"              | /process             | WRONG_TYPE",
                "{\"key\": \"p\"}     | {}                 | /process/key         | REQUIRED",
                "{\"key\": \"p\"}     | {\"key\": \"P p\"} | /process/key         | BAD_CODE",
                "{\"key\": \"p\"}     | {\"key\": \"p\", \"create\": true} | /process/name |"
                        + " REQUIRED",
                "{\"key\": \"p\"}     | {\"key\": \"p\", \"create\": 1} | /process/create |"
                        + " WRONG_TYPE",
                "{\"key\": \"p\"}     | {\"key\": \"p\", \"x\": null} | /process/x | UNKNOWN_FIELD",
                "[\"A\", \"B\", \"C\"] | []                | /stages              | REQUIRED",
                "[\"A\", \"B\", \"C\"] | \"A\"             | /stages              | WRONG_TYPE",
                "\"A\", \"B\", \"C\"  | \"A\", \"B\", \"C\", \"A\" | /stages/3    | DUPLICATE",
                "\"A\", \"B\", \"C\"  | \"A\", \"B\", \"C\", \"d\" | /stages/3    | BAD_CODE",
                "\"A\", \"B\", \"C\"  | \"A\", \"B\", \"C\", \"WON\" | /stages/3  | RESERVED_CODE",
                "\"A\", \"B\", \"C\"  | \"A\", \"B\", \"C\", null | /stages/3     | WRONG_TYPE",
                "\"A\", \"B\", \"C\"  | \"A\", \"B\"       | /activities/c/stage  | UNKNOWN_STAGE",
                "\"deal\": \"id\",    | ``                 | /columns/deal        | REQUIRED",
                "\"activity\": \"what\", | ``              | /columns/activity    | REQUIRED",
                "\"at\": \"when\",    | ``                 | /columns/at          | REQUIRED",
                "\"what\"             | \" what\"          | /columns/activity    | BLANK",
                "\"what\"             | \"w\\u0000t\"      | /columns/activity    | BAD_CHARACTER",
                "\"who\"              | []                 | /columns/by          | WRONG_TYPE",
                "\"by\"               | \"state\"          | /columns/state       | UNKNOWN_FIELD",
                "[\"product\"]        | [\"x\", \"x\"]     | /attributes/1        | DUPLICATE",
                "[\"product\"]        | [7]                | /attributes/0        | WRONG_TYPE",
                "{\"ignore\": true}   | {}                 | /activities/noise    | AMBIGUOUS",
                "{\"ignore\": true}   | 7                  | /activities/noise    | WRONG_TYPE",
                "{\"ignore\": true}   | {\"ignore\": false} | /activities/noise/ignore |"
                        + " WRONG_TYPE",
                "{\"ignore\": true}   | {\"ignore\": true, \"stage\": \"A\"} | /activities/noise |"
                        + " AMBIGUOUS",
                "{\"outcome\": \"WON\"} | {\"outcome\": \"DRAW\"} | /activities/won/outcome |"
                        + " UNKNOWN_OUTCOME",
                "{\"outcome\": \"WON\"} | {\"outcome\": \"WON\", \"reason\": \"X\"} |"
                        + " /activities/won/reason | REASON_WITHOUT_LOSS",
                "\"PRICE\"            | \"too dear\"       | /activities/price/reason | BAD_CODE",
                "\"noise\"            | \"no/i~se \"       | /activities/no~1i~0se  | BLANK",
                "\"currency\": \"CNY\" | \"observedFrom\": \"spring\" | /observedFrom | BAD_DATE",
                "\"currency\": \"CNY\" | \"delimiter\": \"--\" | /delimiter      | BAD_DELIMITER",
                "\"currency\": \"CNY\" | \"delimiter\": 7   | /delimiter           | BAD_DELIMITER"
            })
    void a_fault_is_named_with_its_place(String text, String instead, String pointer, String code) {
        String json = Mappings.LOG.replace(text, instead == null ? "" : instead);

        assertThat(faults(json))
                .anySatisfy(fault -> {
                    assertThat(fault.pointer().strip()).isEqualTo(pointer);
                    assertThat(fault.code().name()).isEqualTo(code);
                });
    }

    @Test
    void every_fault_is_told_at_once() {
        String json =
                """
                {"shape": "snapshot", "process": {"key": "P"}, "stages": ["a"],
                 "columns": {"amount": "sum", "at": "x"}, "enteredAt": {"B": "b"},
                 "states": {"x": {"stage": "Z"}, "y": {"outcome": "?"}}, "timeZone": "?"}
                """;

        assertThat(faults(json))
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "/columns/at UNKNOWN_FIELD",
                        "/columns/deal REQUIRED",
                        "/columns/state REQUIRED",
                        "/currency REQUIRED",
                        "/enteredAt/B UNKNOWN_STAGE",
                        "/process/key BAD_CODE",
                        "/stages/0 BAD_CODE",
                        "/states/x/stage UNKNOWN_STAGE",
                        "/states/y/outcome UNKNOWN_OUTCOME",
                        "/timeZone UNKNOWN_TIME_ZONE");
    }

    @Test
    void the_name_that_the_team_is_kept_under_is_no_other_column() {
        String both = Mappings.LOG.replace("[\"product\"]", "[\"product\", \"team\"]");
        String clash = both.replace("\"team\": \"team\"", "\"team\": \"region\"");

        assertThat(faults(clash))
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/attributes/1 DUPLICATE");
        assertThat(Mappings.valid(both).columns()).contains("team");
        assertThat(Mappings.valid(both.replace("\"team\": \"team\", ", "")).columns())
                .contains("team");
    }

    @Test
    void a_log_without_any_stage_opens_no_deal() {
        String json = Mappings.LOG.replaceAll("\\{\"stage\": \"[ABC]\"}", "{\"ignore\": true}");

        assertThat(faults(json)).extracting(MappingFault::code).containsExactly(NO_STAGE_ACTIVITY);
    }

    @Test
    void what_is_no_json_object_is_refused() {
        assertThat(code("")).isEqualTo(NOT_JSON);
        assertThat(code("{\"shape\":")).isEqualTo(NOT_JSON);
        assertThat(code("{} {}")).isEqualTo(NOT_JSON);
        assertThat(code("{\"shape\": 1, \"shape\": 2}")).isEqualTo(NOT_JSON);
        assertThat(code("[".repeat(100_000))).isEqualTo(NOT_JSON);
        assertThat(code("[]")).isEqualTo(WRONG_TYPE);
        assertThat(code("null")).isEqualTo(WRONG_TYPE);
        assertThat(code(" ".repeat(MappingDocument.MAX_BYTES + 1))).isEqualTo(TOO_MANY);
    }

    @Test
    void texts_and_lists_have_a_longest_length() {
        String longText = Mappings.LOG.replace("\"what\"", "\"" + "w".repeat(201) + "\"");
        String longList = Mappings.LOG.replace("[\"A\"", "[" + "\"X\", ".repeat(100) + "\"A\"");

        assertThat(faults(longText)).extracting(MappingFault::code).contains(TOO_LONG);
        assertThat(faults(longList)).extracting(MappingFault::code).contains(TOO_MANY);
    }

    @Test
    void damaged_mappings_are_answered_with_values_only() {
        long seed = System.nanoTime();
        System.out.println("MappingReaderTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            byte[] json = (i % 2 == 0 ? Mappings.LOG : Mappings.OPPORTUNITIES).getBytes(UTF_8);
            for (int n = random.nextInt(4); n >= 0; n--) {
                json[random.nextInt(json.length)] = (byte) random.nextInt(256);
            }
            ReadMapping<ImportMapping> read = MappingReader.read(json);
            if (read instanceof ReadMapping.Invalid<ImportMapping>(var faults)) {
                assertThat(faults).as("seed %d, round %d", seed, i).isNotEmpty();
            }
        }
    }

    private static MappingFault.Code code(String json) {
        return faults(json).getFirst().code();
    }

    private static List<MappingFault> faults(String json) {
        return ((ReadMapping.Invalid<ImportMapping>) MappingReader.read(json.getBytes(UTF_8)))
                .faults();
    }
}
