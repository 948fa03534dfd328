package dev.salesflow.lead.assignment.policy.api;

import dev.salesflow.lead.assignment.AssignmentPolicy;
import dev.salesflow.lead.version.Version;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A version of the assignment policy as it is answered.
@Schema(
        examples =
                """
                {"version": 2, "content": {
                 "criteria": ["TERRITORY", "BRAND", "LOAD", "ROUND_ROBIN"], "focusLimit": 10}}
                """)
public record AssignmentPolicyView(int version, AssignmentPolicy content) {

    static AssignmentPolicyView of(Version<AssignmentPolicy> version) {
        return new AssignmentPolicyView(version.number(), version.content());
    }
}
