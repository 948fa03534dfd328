package dev.salesflow.lead.assignment;

import dev.salesflow.events.assignment.AssignmentCriterion;
import java.util.List;

/// How leads are given to reps.
///
/// @param criteria applied one after the other
/// @param focusLimit how many leads in `KEY_PURSUIT` a rep may have at once
public record AssignmentPolicy(List<AssignmentCriterion> criteria, int focusLimit) {

    /// What is shipped: near reps first, then those who know the brand, then whoever has least.
    public static final AssignmentPolicy STANDARD =
            new AssignmentPolicy(
                    List.of(
                            AssignmentCriterion.TERRITORY,
                            AssignmentCriterion.BRAND,
                            AssignmentCriterion.LOAD,
                            AssignmentCriterion.ROUND_ROBIN),
                    10);

    /// A policy that keeps the order of its criteria.
    public AssignmentPolicy {
        criteria = List.copyOf(criteria);
    }
}
