package dev.salesflow.lead.assignment.api;

import dev.salesflow.lead.assignment.Order;
import dev.salesflow.lead.words.StayingTexts;
import dev.salesflow.servicekit.words.NamesNobody;
import dev.salesflow.servicekit.words.SaysSomething;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who is to work on a lead.
///
/// @param salesRepId whom the newest policy chooses when absent
/// @param roleBreachReason why it is a rep of another role than the rule names; stays for ever and
///   names nobody
/// @param dryRun answers who would get the lead, and changes nothing
@Schema(
        examples =
                """
                {"salesRepId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
                 "roleBreachReason": "The only rep who speaks the customer's language"}
                """)
public record AssignLeadRequest(
        @Nullable UUID salesRepId,
        @SaysSomething @NamesNobody @Size(min = 1, max = 500) @Nullable String roleBreachReason,
        @Nullable Boolean dryRun)
        implements StayingTexts {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    /// Who a person names; absent when the policy is to choose.
    @Nullable Order order() {
        return salesRepId == null ? null : new Order(salesRepId, roleBreachReason);
    }

    @Override
    public Map<String, String> stayingTexts() {
        return roleBreachReason == null ? Map.of() : Map.of("/roleBreachReason", roleBreachReason);
    }
}
