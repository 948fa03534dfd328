package dev.salesflow.lead.validlead.api;

import dev.salesflow.lead.assignment.Order;
import dev.salesflow.lead.validlead.Allotment;
import dev.salesflow.servicekit.words.SaysSomething;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is to work on a lead of the list.
///
/// @param roleBreachReason why it is a rep of another role than the rule names
public record AllotmentRequest(
        @NotNull UUID leadId,
        @NotNull UUID salesRepId,
        @SaysSomething @Size(min = 1, max = 500) @Nullable String roleBreachReason) {

    Allotment allotment() {
        return new Allotment(leadId, new Order(salesRepId, roleBreachReason));
    }
}
