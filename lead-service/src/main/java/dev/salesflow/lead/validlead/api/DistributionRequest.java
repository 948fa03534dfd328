package dev.salesflow.lead.validlead.api;

import dev.salesflow.lead.validlead.Allotment;
import dev.salesflow.lead.validlead.ValidLeadListDecider;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who is to work on the leads of a list: either reps that are named, or those whom the policy
/// chooses.
///
/// @param assignments all are given, or none
/// @param byPolicy gives what remains on the list to reps whom the newest policy chooses
/// @param dryRun answers whom the policy would choose, and changes nothing
@Schema(
        examples =
                """
                {"assignments": [{"leadId": "0196b1f0-0000-7000-8000-000000000001",
                  "salesRepId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20"}]}
                """)
public record DistributionRequest(
        @Size(min = 1, max = ValidLeadListDecider.MOST_LEADS)
                @Nullable List<@NotNull @Valid AllotmentRequest> assignments,
        @Nullable Boolean byPolicy,
        @Nullable Boolean dryRun) {

    boolean isByPolicy() {
        return Boolean.TRUE.equals(byPolicy);
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    /// The named reps; fails with a 400 problem unless each lead is named once, and none for a
    /// distribution by policy.
    List<Allotment> allotments() {
        var named = Objects.requireNonNullElse(assignments, List.<AllotmentRequest>of());
        if (isByPolicy() == (assignments != null)) {
            throw fault("/assignments", "Send either assignments or byPolicy");
        }
        if (isDryRun() && !isByPolicy()) {
            throw fault("/dryRun", "Only a distribution by policy has a dry run");
        }
        var leads = new HashSet<UUID>();
        var allotments = new ArrayList<Allotment>();
        for (var request : named) {
            if (!leads.add(request.leadId())) {
                throw fault(
                        "/assignments/" + allotments.size() + "/leadId",
                        "Name one rep for lead " + request.leadId());
            }
            allotments.add(request.allotment());
        }
        return List.copyOf(allotments);
    }

    private static ProblemException fault(String pointer, String detail) {
        return new ProblemException(
                Problem.of(
                        ProblemKind.INVALID,
                        detail,
                        List.of(new FieldError(pointer, "INVALID_VALUE", detail))));
    }
}
