package dev.salesflow.lead.imports.reading;

import static dev.salesflow.lead.imports.reading.LeadFault.*;
import static dev.salesflow.servicekit.rows.ReadFault.*;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.SourceKind;
import dev.salesflow.lead.imports.mapping.LeadMappingReader;
import dev.salesflow.servicekit.rows.Row;
import dev.salesflow.servicekit.rows.RowError;
import dev.salesflow.servicekit.rows.RowFault;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L1")
class LeadRowReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-31T08:00:00Z");
    private static final String MAPPING =
            """
            {"columns": {"company": "firm", "channel": "way", "source": "from",
                         "sourceKind": "kind", "contactName": "person", "phone": "phone",
                         "email": "mail", "externalId": "no", "capturedAt": "met",
                         "customerKind": "customer"},
             "channels": {"Messe": "INDUSTRY"},
             "defaults": {"channel": "ONLINE", "source": "website", "sourceKind": "FORUM"},
             "facts": {"EMPLOYEES": "staff"}, "timeZone": "Asia/Shanghai"}
            """;

    @Test
    void what_the_row_says_comes_before_the_defaults() {
        var lead = read(Map.of("firm", "Northwind", "no", "7", "way", "Messe", "from", "Fair"));

        assertThat(lead.capture().channel()).isEqualTo(AcquisitionChannel.INDUSTRY);
        assertThat(lead.capture().source()).isEqualTo("Fair");
        assertThat(lead.capture().sourceKind()).isNull();
    }

    @Test
    void the_defaults_hold_for_what_the_row_leaves_out() {
        var lead = read(Map.of("firm", "Northwind", "no", "7"));

        assertThat(lead.capture().channel()).isEqualTo(AcquisitionChannel.ONLINE);
        assertThat(lead.capture().sourceKind()).isEqualTo(SourceKind.FORUM);
        assertThat(lead.capturedAt()).isEqualTo(NOW);
    }

    @Test
    void the_same_id_of_the_same_source_is_the_same_lead() {
        var lead = read(Map.of("firm", "Northwind", "no", "7"));

        assertThat(read(Map.of("firm", "Northwind Ltd.", "no", "7")).id()).isEqualTo(lead.id());
        assertThat(read(Map.of("firm", "Northwind", "no", "8")).id()).isNotEqualTo(lead.id());
        assertThat(read(Map.of("firm", "Northwind", "no", "7", "from", "Fair")).id())
                .isNotEqualTo(lead.id());
    }

    @Test
    void without_ids_rows_that_are_recognised_alike_are_the_same_lead() {
        var mapping = MAPPING.replace("\"externalId\": \"no\",", "");
        var lead = read(mapping, Map.of("firm", "Northwind Co., Ltd."));

        assertThat(read(mapping, Map.of("firm", "northwind")).id()).isEqualTo(lead.id());
        assertThat(read(mapping, Map.of("firm", "northwind", "phone", "020-55550101")).id())
                .isNotEqualTo(lead.id());
    }

    @Test
    void a_phone_without_a_name_is_the_companys() {
        var lead = read(Map.of("firm", "Northwind", "no", "7", "phone", "020-55550101"));

        assertThat(lead.contact().name()).isEqualTo("Northwind");
        assertThat(lead.capture().contactId()).isEqualTo(lead.contact().contactId());
    }

    @Test
    void every_fault_of_a_row_is_reported() {
        assertThat(
                        codes(
                                Map.of(
                                        "way", "pigeon",
                                        "met", "yesterday",
                                        "kind", "RUMOUR",
                                        "staff", "many")))
                .containsExactlyInAnyOrder(EMPTY_COMPANY, UNKNOWN_CHANNEL, BAD_DATE, EMPTY_ID);
        assertThat(
                        codes(
                                Map.of(
                                        "firm", "Northwind",
                                        "no", "7",
                                        "kind", "RUMOUR",
                                        "customer", "KING",
                                        "staff", "many",
                                        "met", "2026-04-02")))
                .containsExactlyInAnyOrder(
                        UNKNOWN_SOURCE_KIND, UNKNOWN_CUSTOMER_KIND, UNREADABLE_FACT, FUTURE_DATE);
    }

    @Test
    void a_lead_comes_in_five_minutes_ahead_of_our_clock_at_the_most() {
        var row = Map.of("firm", "A", "no", "7", "met", "2026-03-31T16:05:00");

        assertThat(read(row).capturedAt()).isEqualTo(NOW.plusSeconds(300));
        assertThat(codes(Map.of("firm", "A", "no", "7", "met", "2026-03-31T16:05:01")))
                .containsExactly(FUTURE_DATE);
        assertThat(codes(Map.of("firm", "A", "no", "7", "met", "2026-04-01")))
                .containsExactly(FUTURE_DATE);
    }

    @Test
    void an_address_is_taken_when_capture_takes_it() {
        var row = Map.of("firm", "A", "no", "7", "mail", "li.wei@example.com");

        assertThat(read(row).contact().email()).isEqualTo("li.wei@example.com");
        assertThat(codes(Map.of("firm", "A", "no", "7", "mail", "li.wei")))
                .containsExactly(BAD_EMAIL);
    }

    @Test
    void an_unknown_channel_is_told_to_be_named_in_the_mapping() {
        var rejected =
                (Interpreted.Rejected)
                        interpreted(MAPPING, Map.of("firm", "A", "no", "7", "way", "tv"));

        assertThat(rejected.errors().getFirst().detail())
                .contains("INDUSTRY", "`channels` of the mapping");
    }

    @Test
    void what_the_rules_of_capture_refuse_is_reported() {
        assertThat(codes(Map.of("firm", "A", "no", "7", "way", "Messe", "kind", "FORUM")))
                .containsExactly(SOURCE_KIND_OF_OTHER_CHANNEL);
        assertThat(codes(Map.of("firm", "A", "no", "7", "way", "referral", "kind", "friend")))
                .containsExactly(REFERRER_MISSING);
    }

    @Test
    void what_stays_in_events_holds_neither_phone_number_nor_address() {
        assertThat(codes(Map.of("firm", "A", "no", "7", "from", "call from 138 1234 5678")))
                .containsExactly(PERSONAL_DATA);
    }

    @Test
    void a_fact_does_not_name_the_person_of_its_row() {
        var mapping =
                MAPPING.replace("\"facts\": {", "\"facts\": {\"DECISION_MAKER\": \"decides\", ");
        var row = Map.of("firm", "A", "no", "7", "person", "王芳", "decides", "王芳女士");

        var rejected = (Interpreted.Rejected) interpreted(mapping, row);

        assertThat(rejected.errors()).extracting(RowError::code).containsExactly(PERSONAL_DATA);
    }

    @Test
    void values_are_as_long_as_a_lead_can_hold_them() {
        assertThat(codes(Map.of("firm", "x".repeat(201), "no", "7")))
                .containsExactly(VALUE_TOO_LONG);
        assertThat(codes(Map.of("firm", "A", "no", "x".repeat(201)))).containsExactly(ID_TOO_LONG);
    }

    private static ImportedLead read(Map<String, String> row) {
        return read(MAPPING, row);
    }

    private static ImportedLead read(String mapping, Map<String, String> row) {
        return ((Interpreted.Read) interpreted(mapping, row)).lead();
    }

    private static List<RowFault> codes(Map<String, String> row) {
        var rejected = (Interpreted.Rejected) interpreted(MAPPING, row);
        return rejected.errors().stream().map(RowError::code).toList();
    }

    private static Interpreted interpreted(String mapping, Map<String, String> row) {
        var known = LeadMappingReader.read(mapping.getBytes(UTF_8)).known();
        return new LeadRowReader(known, "manager", NOW, email -> email.contains("@"))
                .read(new Row.Parsed(7, new HashMap<>(row)));
    }
}
