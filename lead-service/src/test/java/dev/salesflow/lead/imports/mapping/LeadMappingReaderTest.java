package dev.salesflow.lead.imports.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.servicekit.mapping.MappingFault;
import dev.salesflow.servicekit.mapping.ReadMapping;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("L1")
class LeadMappingReaderTest {

    private static final String WHOLE =
            """
            {"columns": {"company": "firm", "channel": "way", "capturedAt": "met"},
             "channels": {"web": "ONLINE"},
             "defaults": {"channel": "INDUSTRY", "source": "Canton Fair 2026"},
             "facts": {"EMPLOYEES": "staff"}, "factSource": "brochure",
             "timeZone": "Asia/Shanghai", "delimiter": ";", "duplicates": "TAKE"}
            """;

    @Test
    void a_mapping_is_read_as_it_is_written() {
        var mapping = LeadMappingReader.read(WHOLE.getBytes(UTF_8)).known();

        assertThat(mapping)
                .isEqualTo(
                        new LeadMapping(
                                Map.of(
                                        LeadColumn.COMPANY, "firm",
                                        LeadColumn.CHANNEL, "way",
                                        LeadColumn.CAPTURED_AT, "met"),
                                Map.of("web", AcquisitionChannel.ONLINE),
                                new LeadDefaults(
                                        AcquisitionChannel.INDUSTRY,
                                        "Canton Fair 2026",
                                        null,
                                        null,
                                        null,
                                        null,
                                        CustomerKind.PROSPECT),
                                Map.of(LeadFact.EMPLOYEES, "staff"),
                                "brochure",
                                ZoneId.of("Asia/Shanghai"),
                                ';',
                                LikelyDuplicates.TAKE));
        assertThat(mapping.table().columns()).containsExactly("firm", "met", "staff", "way");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"company\": \"firm\", | | /columns/company | REQUIRED",
                "\"firm\" | 7 | /columns/company | WRONG_TYPE",
                "\"company\" | \"shop\" | /columns/shop | UNKNOWN_FIELD",
                "\"ONLINE\" | \"WEB\" | /channels/web | UNKNOWN_CODE",
                "\"INDUSTRY\" | \"FAIR\" | /defaults/channel | UNKNOWN_CODE",
                ", \"source\": \"Canton Fair 2026\" | | /defaults/source | REQUIRED",
                "\"EMPLOYEES\" | \"STAFF\" | /facts/STAFF | UNKNOWN_FIELD",
                "\"Asia/Shanghai\" | \"Mars\" | /timeZone | UNKNOWN_TIME_ZONE",
                "\"timeZone\": \"Asia/Shanghai\", | | /timeZone | REQUIRED",
                "\";\" | \"--\" | /delimiter | BAD_DELIMITER",
                "\"TAKE\" | \"MAYBE\" | /duplicates | UNKNOWN_CODE"
            })
    void a_fault_is_named_with_its_place(String text, String instead, String pointer, String code) {
        assertThat(faults(WHOLE.replace(text, instead == null ? "" : instead)))
                .extracting(MappingFault::pointer, fault -> fault.code().name())
                .contains(tuple(pointer, code));
    }

    @Test
    void a_kind_of_source_fits_its_channel() {
        var mapping = WHOLE.replace("\"INDUSTRY\"", "\"INDUSTRY\", \"sourceKind\": \"FORUM\"");

        assertThat(faults(mapping))
                .extracting(MappingFault::code)
                .containsExactly(LeadMappingCode.SOURCE_KIND_OF_OTHER_CHANNEL);
    }

    private static List<MappingFault> faults(String mapping) {
        return switch (LeadMappingReader.read(mapping.getBytes(UTF_8))) {
            case ReadMapping.Invalid<LeadMapping>(var faults) -> faults;
            case ReadMapping.Valid<LeadMapping> _ -> List.of();
        };
    }
}
