package dev.salesflow.lead.assignment;

import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.lead.LeadDetails;
import org.jspecify.annotations.Nullable;

/// What a lead asks of the rep who is to work on it.
///
/// @param territory absent when any will do
/// @param brand absent when any will do
/// @param keyPursuit whether it counts on the rep's focus list
public record Wanted(
        SalesRole role, @Nullable String territory, @Nullable String brand, boolean keyPursuit) {

    /// What this lead asks for.
    public static Wanted by(LeadDetails lead) {
        return new Wanted(
                RoleRule.expected(lead),
                lead.origin().territory(),
                lead.origin().brand(),
                AssignmentDecider.isKeyPursuit(lead));
    }
}
