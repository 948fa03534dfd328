package dev.salesflow.lead.assignment.policy;

import static dev.salesflow.events.assignment.AssignmentCriterion.BRAND;
import static dev.salesflow.events.assignment.AssignmentCriterion.LOAD;
import static dev.salesflow.lead.assignment.AssignmentPolicy.STANDARD;

import dev.salesflow.events.assignment.AssignmentPolicyEvent;
import dev.salesflow.events.assignment.AssignmentPolicyEvent.AssignmentPolicyPublished;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.assignment.AssignmentPolicy;
import dev.salesflow.lead.version.PublishVersion;
import dev.salesflow.lead.version.Versions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L9 L10 The assignment policy in versions")
@Tag("L9")
@Tag("L10")
class AssignmentPolicyDocumentTest {

    private final Scenario<
                    Versions<AssignmentPolicy>,
                    PublishVersion<AssignmentPolicy>,
                    AssignmentPolicyEvent,
                    AssignmentPolicyRejection>
            policy = Scenario.of(AssignmentPolicyDocument.DOCUMENT.decider());

    @Test
    void the_first_policy_is_version_1() {
        policy.given().when(publish(STANDARD)).then(published(1, STANDARD));
    }

    @Test
    void criteria_in_another_order_are_another_policy() {
        var brandFirst = new AssignmentPolicy(List.of(BRAND, LOAD), 10);
        var loadFirst = new AssignmentPolicy(List.of(LOAD, BRAND), 10);
        policy.given(published(1, brandFirst))
                .when(publish(loadFirst))
                .then(published(2, loadFirst));
    }

    @Test
    void what_the_newest_version_says_already_changes_nothing() {
        policy.given(published(1, STANDARD)).when(publish(STANDARD)).thenNothing();
    }

    @Test
    void a_criterion_is_named_once() {
        policy.given()
                .when(publish(new AssignmentPolicy(List.of(LOAD, BRAND, LOAD), 10)))
                .thenRejected(new AssignmentPolicyRejection.CriterionTwice(LOAD));
    }

    @Test
    void a_policy_has_a_criterion() {
        policy.given()
                .when(publish(new AssignmentPolicy(List.of(), 10)))
                .thenRejected(new AssignmentPolicyRejection.CriteriaMissing());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_rep_may_pursue_one_lead_at_least(int focusLimit) {
        policy.given()
                .when(publish(new AssignmentPolicy(List.of(LOAD), focusLimit)))
                .thenRejected(new AssignmentPolicyRejection.FocusLimitTooLow(focusLimit));
    }

    private static PublishVersion<AssignmentPolicy> publish(AssignmentPolicy content) {
        return new PublishVersion<>(content);
    }

    private static AssignmentPolicyEvent published(int version, AssignmentPolicy content) {
        return new AssignmentPolicyPublished(version, content.criteria(), content.focusLimit());
    }
}
