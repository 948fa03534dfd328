package dev.salesflow.lead.assignment.policy;

import dev.salesflow.events.assignment.AssignmentCriterion;

/// Why an assignment policy is not published.
public sealed interface AssignmentPolicyRejection {

    /// Nothing says how a rep is chosen.
    record CriteriaMissing() implements AssignmentPolicyRejection {}

    /// A criterion stands in the list a second time, where it can change nothing.
    record CriterionTwice(AssignmentCriterion criterion) implements AssignmentPolicyRejection {}

    /// Nobody could pursue a lead.
    record FocusLimitTooLow(int focusLimit) implements AssignmentPolicyRejection {}
}
