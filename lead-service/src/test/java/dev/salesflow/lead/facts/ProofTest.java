package dev.salesflow.lead.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.FactStatement;
import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadFact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// L8: why a fact is verified or disputed.
@Tag("L8")
class ProofTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    @Test
    void one_source_only_reports() {
        assertThat(known(said("gears", "call")).status()).isEqualTo(FactStatus.REPORTED);
    }

    @Test
    void two_independent_sources_verify() {
        assertThat(known(said("gears", "call"), said("Gears ", "web")).status())
                .isEqualTo(FactStatus.VERIFIED);
    }

    @Test
    void a_source_by_another_spelling_is_not_independent() {
        assertThat(known(said("gears", "First call"), said("gears", "ＦＩＲＳＴ  call")).status())
                .isEqualTo(FactStatus.REPORTED);
    }

    @Test
    void a_contradiction_disputes() {
        assertThat(known(said("gears", "call"), said("bolts", "web")).status())
                .isEqualTo(FactStatus.DISPUTED);
    }

    @Test
    void a_contradiction_disputes_what_two_agree_on() {
        assertThat(
                        known(said("gears", "call"), said("gears", "web"), said("bolts", "fair"))
                                .status())
                .isEqualTo(FactStatus.DISPUTED);
    }

    @Test
    void a_source_that_corrects_itself_ends_the_dispute() {
        assertThat(
                        known(
                                        said("gears", "call"),
                                        said("bolts", "web"),
                                        said("gears", "web", TUESDAY))
                                .status())
                .isEqualTo(FactStatus.VERIFIED);
    }

    @Test
    void what_a_source_said_earlier_does_not_count_though_it_is_noted_later() {
        var known = known(said("gears", "call", TUESDAY), said("bolts", "call", MONDAY));
        assertThat(known.statements()).extracting(Statement::value).containsExactly("gears");
    }

    @Test
    void a_statement_of_unknown_time_is_older_than_any_other() {
        var known = known(said("gears", "call", MONDAY), said("bolts", "call", null));
        assertThat(known.value()).isEqualTo("gears");
    }

    @Test
    void statements_of_unknown_time_replace_each_other_in_the_order_they_came() {
        var known = known(said("gears", "call", null), said("bolts", "call", null));
        assertThat(known.value()).isEqualTo("bolts");
    }

    @Test
    void the_newest_statement_stands_first() {
        var known = known(said("gears", "web", TUESDAY), said("bolts", "call", MONDAY));
        assertThat(known)
                .isEqualTo(
                        new KnownFact(
                                "gears",
                                "web",
                                FactStatus.DISPUTED,
                                List.of(
                                        new Statement("gears", "web", TUESDAY, "hunter"),
                                        new Statement("bolts", "call", MONDAY, "hunter"))));
    }

    @Test
    void competitors_add_up_and_are_not_disputed() {
        var known = facts(competitor("Atlas", "call"), competitor("Borea", "web"));
        assertThat(known.get(LeadFact.COMPETITORS).status()).isEqualTo(FactStatus.REPORTED);
    }

    @Test
    void one_source_can_name_several_competitors() {
        var known = facts(competitor("Atlas", "call"), competitor("Borea", "call"));
        assertThat(known.get(LeadFact.COMPETITORS).statements())
                .extracting(Statement::value)
                .containsExactly("Borea", "Atlas");
    }

    @Test
    void competitors_are_verified_when_two_sources_name_one() {
        var known =
                facts(
                        competitor("Atlas", "call"),
                        competitor("Borea", "web"),
                        competitor("atlas", "web"));
        assertThat(known.get(LeadFact.COMPETITORS).status()).isEqualTo(FactStatus.VERIFIED);
    }

    @Test
    void a_withdrawal_ends_the_dispute() {
        var disputed = facts(said("gears", "call"), said("bolts", "web"));
        var after = KnownFacts.withdrawn(disputed, LeadFact.NEED, "WEB");
        assertThat(after.get(LeadFact.NEED).status()).isEqualTo(FactStatus.REPORTED);
    }

    @Test
    void a_fact_of_which_all_is_withdrawn_is_not_known() {
        var after = KnownFacts.withdrawn(facts(said("gears", "call")), LeadFact.NEED, "call");
        assertThat(after).isEmpty();
    }

    private static KnownFact known(FactStatement... said) {
        return facts(said).get(LeadFact.NEED);
    }

    private static Map<LeadFact, KnownFact> facts(FactStatement... said) {
        return Stream.of(said).reduce(Map.of(), KnownFacts::recorded, (_, later) -> later);
    }

    private static FactStatement said(String value, String source) {
        return said(value, source, MONDAY);
    }

    private static FactStatement said(String value, String source, @Nullable Instant at) {
        return new FactStatement(LeadFact.NEED, value, source, at, "hunter");
    }

    private static FactStatement competitor(String value, String source) {
        return new FactStatement(LeadFact.COMPETITORS, value, source, MONDAY, "hunter");
    }
}
