package dev.salesflow.lead.assignment.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.salesrep.SalesRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lead that was given to a rep of another role than the rule names. Rows never change: what the
/// lead became does not undo the breach.
@Entity
@Table(name = "role_breach_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public class RoleBreachEntry {
    @Id public UUID id;
    public UUID leadId;
    public UUID salesRepId;
    public UUID teamId;

    @Enumerated(EnumType.STRING)
    public SalesRole role;

    @Enumerated(EnumType.STRING)
    public SalesRole expectedRole;

    public String reason;
    public @Nullable Integer policyVersion;

    public Instant occurredAt;

    /// The row of an assignment with a reason.
    static RoleBreachEntry of(
            UUID id, UUID leadId, LeadAssigned event, String reason, Instant occurredAt) {
        var entry = new RoleBreachEntry();
        entry.id = id;
        entry.leadId = leadId;
        entry.salesRepId = event.ownerId();
        entry.teamId = event.teamId();
        entry.role = event.role();
        entry.expectedRole = Objects.requireNonNull(event.expectedRole());
        entry.reason = reason;
        entry.policyVersion = event.policyVersion();
        entry.occurredAt = occurredAt;
        return entry;
    }
}
