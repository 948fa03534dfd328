package dev.salesflow.lead.facts.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.facts.KnownFact;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is known of a lead in one respect, as it is listed.
@Entity
@Table(name = "lead_fact_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-3333-7000-8000-000000000003",
                 "leadId": "0196b1f0-0000-7000-8000-000000000001", "fact": "EMPLOYEES",
                 "status": "VERIFIED", "value": "240", "sources": 2,
                 "ownerId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
                 "teamId": "0196b1f0-2222-7000-8000-000000000002",
                 "changedAt": "2026-05-04T07:30:00Z"}
                """)
public class LeadFactEntry {
    @Id public UUID id;
    public UUID leadId;

    @Enumerated(EnumType.STRING)
    public LeadFact fact;

    @Enumerated(EnumType.STRING)
    public FactStatus status;

    public String value;

    /// How many independent sources say something of it.
    public int sources;

    public @Nullable UUID ownerId;
    public @Nullable UUID teamId;
    public Instant changedAt;

    /// The id of the row: there is one for each lead and fact.
    static UUID idOf(UUID leadId, LeadFact fact) {
        return StreamIds.of("lead-fact", leadId + "/" + fact);
    }

    /// The row of a fact of a lead that nobody owns yet.
    public static LeadFactEntry of(UUID leadId, LeadFact fact, KnownFact known, Instant changedAt) {
        var entry = new LeadFactEntry();
        entry.id = idOf(leadId, fact);
        entry.leadId = leadId;
        entry.fact = fact;
        entry.status = known.status();
        entry.value = known.value();
        entry.sources = known.sources();
        entry.changedAt = changedAt;
        return entry;
    }
}
