package dev.salesflow.deal.history.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.deal.history.Mappings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValidMappingTest {
    @Test
    void an_activity_log_is_read_whole() {
        assertThat(Mappings.valid(Mappings.LOG))
                .isEqualTo(
                        new ActivityLogMapping(
                                new CommonMapping(
                                        new ProcessReference("p", null, false),
                                        List.of("A", "B", "C"),
                                        new DealColumns(
                                                "id",
                                                "who",
                                                "sum",
                                                "cur",
                                                "owner",
                                                "account",
                                                "team",
                                                "channel",
                                                List.of("product")),
                                        "CNY",
                                        ZoneId.of("Europe/Amsterdam"),
                                        null,
                                        null),
                                "what",
                                "when",
                                Map.of(
                                        "a", new Meaning.InStage("A"),
                                        "b", new Meaning.InStage("B"),
                                        "c", new Meaning.InStage("C"),
                                        "won", new Meaning.Won(),
                                        "lost", new Meaning.Lost("UNSPECIFIED"),
                                        "price", new Meaning.Lost("PRICE"),
                                        "noise", new Meaning.Ignored())));
    }

    @Test
    void a_snapshot_is_read_whole() {
        assertThat(Mappings.valid(Mappings.OPPORTUNITIES))
                .isEqualTo(
                        new SnapshotMapping(
                                new CommonMapping(
                                        new ProcessReference(
                                                "opportunities", "Opportunities", true),
                                        List.of("PROSPECTING", "ENGAGING"),
                                        new DealColumns(
                                                "opportunity_id",
                                                null,
                                                "close_value",
                                                null,
                                                "sales_agent",
                                                "account",
                                                null,
                                                null,
                                                List.of("product")),
                                        "USD",
                                        ZoneId.of("UTC"),
                                        null,
                                        Instant.parse("2017-03-01T00:00:00Z")),
                                "deal_stage",
                                "close_date",
                                Map.of("ENGAGING", "engage_date"),
                                Map.of(
                                        "Prospecting", new Meaning.InStage("PROSPECTING"),
                                        "Engaging", new Meaning.InStage("ENGAGING"),
                                        "Won", new Meaning.Won(),
                                        "Lost", new Meaning.Lost("UNSPECIFIED"))));
    }

    @Test
    void the_columns_of_a_mapping_are_all_it_needs_each_once() {
        assertThat(Mappings.valid(Mappings.OPPORTUNITIES).columns())
                .containsExactly(
                        "deal_stage",
                        "close_date",
                        "engage_date",
                        "opportunity_id",
                        "close_value",
                        "sales_agent",
                        "account",
                        "product");
    }

    @Test
    void a_delimiter_may_be_a_tab() {
        String json = Mappings.LOG.replace("\"timeZone\"", "\"delimiter\": \"\\t\", \"timeZone\"");

        assertThat(Mappings.valid(json).common().delimiter()).isEqualTo('\t');
    }

    @Test
    void observed_from_is_the_local_start_of_day() {
        String json =
                Mappings.LOG.replace(
                        "\"timeZone\"", "\"observedFrom\": \"2017-03-01\", \"timeZone\"");

        assertThat(Mappings.valid(json).observedFrom()).isEqualTo("2017-02-28T23:00:00Z");
    }
}
