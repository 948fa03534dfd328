package dev.salesflow.lead.scoring.model;

import static dev.salesflow.lead.scoring.ScoringModel.STANDARD;

import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.events.scoring.ScoringModelEvent;
import dev.salesflow.events.scoring.ScoringModelEvent.ScoringModelPublished;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.lead.version.PublishVersion;
import dev.salesflow.lead.version.Versions;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L5 L6 The scoring model in versions")
@Tag("L5")
@Tag("L6")
class ScoringModelDocumentTest {

    private final Scenario<
                    Versions<ScoringModel>,
                    PublishVersion<ScoringModel>,
                    ScoringModelEvent,
                    ScoringModelRejection>
            model = Scenario.of(ScoringModelDocument.DOCUMENT.decider());

    @Test
    void the_first_model_is_version_1() {
        model.given().when(publish(STANDARD)).then(published(1, STANDARD));
    }

    @Test
    void another_model_is_the_next_version() {
        var urgent = weighing("0", "100");
        model.given(published(1, STANDARD)).when(publish(urgent)).then(published(2, urgent));
    }

    @Test
    void what_the_newest_version_says_already_changes_nothing() {
        model.given(published(1, STANDARD)).when(publish(STANDARD)).thenNothing();
    }

    @ParameterizedTest
    @CsvSource({"50, 49.99, 99.99", "50, 50.01, 100.01", "0, 0, 0"})
    void weights_sum_to_100(String profileFit, String urgency, String sum) {
        model.given()
                .when(publish(weighing(profileFit, urgency)))
                .thenRejected(new ScoringModelRejection.WeightsDoNotSum(new BigDecimal(sum)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "33.333"})
    void a_weight_is_a_share_of_two_decimals_at_most(String weight) {
        var rest = ScoringModel.WHOLE.subtract(new BigDecimal(weight)).toPlainString();
        model.given()
                .when(publish(weighing(weight, rest)))
                .thenRejected(
                        new ScoringModelRejection.WeightInvalid(
                                ScoreDimension.PROFILE_FIT, new BigDecimal(weight)));
    }

    @Test
    void every_tier_has_a_cadence() {
        model.given()
                .when(publish(following(Map.of(LeadTier.KEY_PURSUIT, 3, LeadTier.WATCH, 60))))
                .thenRejected(new ScoringModelRejection.CadenceMissing(LeadTier.NURTURE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 366})
    void a_cadence_is_between_a_day_and_a_year(int days) {
        model.given()
                .when(publish(following(3, days, 60)))
                .thenRejected(new ScoringModelRejection.CadenceOutOfRange(LeadTier.NURTURE, days));
    }

    @Test
    void a_cadence_of_a_day_and_one_of_a_year_are_allowed() {
        var extreme = following(1, 365, 365);
        model.given().when(publish(extreme)).then(published(1, extreme));
    }

    private static PublishVersion<ScoringModel> publish(ScoringModel content) {
        return new PublishVersion<>(content);
    }

    private static ScoringModelEvent published(int version, ScoringModel content) {
        return new ScoringModelPublished(version, content.weights(), content.cadenceDays());
    }

    private static ScoringModel weighing(String profileFit, String urgency) {
        return new ScoringModel(
                Map.of(
                        ScoreDimension.PROFILE_FIT, new BigDecimal(profileFit),
                        ScoreDimension.URGENCY, new BigDecimal(urgency)),
                STANDARD.cadenceDays());
    }

    private static ScoringModel following(int keyPursuit, int nurture, int watch) {
        return following(
                Map.of(
                        LeadTier.KEY_PURSUIT, keyPursuit,
                        LeadTier.NURTURE, nurture,
                        LeadTier.WATCH, watch));
    }

    private static ScoringModel following(Map<LeadTier, Integer> cadenceDays) {
        return new ScoringModel(STANDARD.weights(), cadenceDays);
    }
}
