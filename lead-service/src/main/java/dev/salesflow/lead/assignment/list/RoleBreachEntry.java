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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A lead that was given to a rep of another role than the rule names. Rows never change: what the
/// lead became does not undo the breach.
@Entity
@Table(name = "role_breach_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-8888-7000-8000-000000000008",
                 "leadId": "0196b1f0-0000-7000-8000-000000000001",
                 "salesRepId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
                 "teamId": "0196b1f0-2222-7000-8000-000000000002", "role": "FARMER",
                 "expectedRole": "HUNTER", "reason": "Knows the plant from before", "policyVersion": 2,
                 "occurredAt": "2026-11-18T02:00:00Z"}
                """)
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
