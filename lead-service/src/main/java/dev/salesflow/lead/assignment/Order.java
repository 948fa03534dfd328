package dev.salesflow.lead.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is to work on a lead, by a person's word.
///
/// @param roleBreachReason why it is a rep of another role than the rule names
public record Order(UUID repId, @Nullable String roleBreachReason) {

    /// An order whose reason says something, or that has none.
    public Order {
        roleBreachReason =
                roleBreachReason == null || roleBreachReason.isBlank()
                        ? null
                        : roleBreachReason.strip();
    }
}
