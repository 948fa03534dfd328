package dev.salesflow.lead.assignment.policy.api;

import dev.salesflow.events.assignment.AssignmentCriterion;
import dev.salesflow.lead.assignment.AssignmentPolicy;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How leads are to be given to reps.
///
/// @param criteria applied one after the other
/// @param focusLimit how many leads in `KEY_PURSUIT` a rep may have at once
@Schema(
        examples =
                """
                {"criteria": ["TERRITORY", "BRAND", "LOAD", "ROUND_ROBIN"], "focusLimit": 10}
                """)
public record AssignmentPolicyRequest(
        @NotNull @Size(max = 20) List<@NotNull AssignmentCriterion> criteria,
        @NotNull Integer focusLimit) {

    AssignmentPolicy content() {
        return new AssignmentPolicy(criteria, focusLimit);
    }
}
