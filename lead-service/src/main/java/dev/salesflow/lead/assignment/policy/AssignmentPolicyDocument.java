package dev.salesflow.lead.assignment.policy;

import dev.salesflow.events.Topic;
import dev.salesflow.events.assignment.AssignmentCriterion;
import dev.salesflow.events.assignment.AssignmentPolicyEvent;
import dev.salesflow.events.assignment.AssignmentPolicyEvent.AssignmentPolicyPublished;
import dev.salesflow.lead.assignment.AssignmentPolicy;
import dev.salesflow.lead.assignment.policy.AssignmentPolicyRejection.CriteriaMissing;
import dev.salesflow.lead.assignment.policy.AssignmentPolicyRejection.CriterionTwice;
import dev.salesflow.lead.assignment.policy.AssignmentPolicyRejection.FocusLimitTooLow;
import dev.salesflow.lead.version.VersionedDocument;
import java.util.EnumSet;
import java.util.Optional;

/// The assignment policy as a document in versions.
public final class AssignmentPolicyDocument {

    /// The lowest focus limit.
    public static final int LOWEST_FOCUS_LIMIT = 1;

    /// The document.
    public static final VersionedDocument<
                    AssignmentPolicy, AssignmentPolicyEvent, AssignmentPolicyRejection>
            DOCUMENT =
                    new VersionedDocument<>(
                            Topic.ASSIGNMENT_POLICY,
                            AssignmentPolicyEvent.class,
                            AssignmentPolicy.class,
                            AssignmentPolicy.STANDARD,
                            AssignmentPolicyDocument::published,
                            AssignmentPolicyDocument::policy,
                            AssignmentPolicyDocument::fault);

    private AssignmentPolicyDocument() {}

    private static AssignmentPolicyEvent published(int version, AssignmentPolicy policy) {
        return new AssignmentPolicyPublished(version, policy.criteria(), policy.focusLimit());
    }

    private static AssignmentPolicy policy(AssignmentPolicyEvent event) {
        return switch (event) {
            case AssignmentPolicyPublished e -> new AssignmentPolicy(e.criteria(), e.focusLimit());
        };
    }

    private static Optional<AssignmentPolicyRejection> fault(AssignmentPolicy policy) {
        if (policy.focusLimit() < LOWEST_FOCUS_LIMIT) {
            return Optional.of(new FocusLimitTooLow(policy.focusLimit()));
        }
        if (policy.criteria().isEmpty()) {
            return Optional.of(new CriteriaMissing());
        }
        var seen = EnumSet.noneOf(AssignmentCriterion.class);
        return policy.criteria().stream()
                .filter(criterion -> !seen.add(criterion))
                .findFirst()
                .map(CriterionTwice::new);
    }
}
