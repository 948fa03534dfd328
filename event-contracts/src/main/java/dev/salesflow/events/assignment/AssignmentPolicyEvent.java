package dev.salesflow.events.assignment;

import dev.salesflow.events.DomainEvent;
import java.util.List;

/// What has happened to the assignment policy.
public sealed interface AssignmentPolicyEvent extends DomainEvent {

    /// A new version counts from now on.
    ///
    /// @param criteria applied one after the other
    /// @param focusLimit how many leads in `KEY_PURSUIT` a rep may have at once
    record AssignmentPolicyPublished(
            int version, List<AssignmentCriterion> criteria, int focusLimit)
            implements AssignmentPolicyEvent {}
}
