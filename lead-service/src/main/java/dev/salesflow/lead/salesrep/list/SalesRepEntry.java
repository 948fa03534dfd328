package dev.salesflow.lead.salesrep.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.lead.salesrep.SalesRep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/// A sales rep as listed.
@Entity
@Table(name = "sales_rep_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20", "subject": "hunter",
                 "contactId": "0196b1f0-6666-7000-8000-000000000006", "name": "Li Na",
                 "role": "HUNTER", "teamId": "0196b1f0-2222-7000-8000-000000000002",
                 "territories": ["ZJ"], "brands": ["Atlas"], "capacity": 40, "departed": false,
                 "changedAt": "2026-03-02T09:15:00Z", "lastAssignedAt": "2026-05-04T07:30:00Z"}
                """)
public class SalesRepEntry {
    @Id public UUID id;
    public String subject;
    public UUID contactId;

    /// Read from the contacts each time, so that an erased person is gone from here too.
    @Formula("(select c.name from contact c where c.contact_id = contact_id)")
    public @Nullable String name;

    @Enumerated(EnumType.STRING)
    public SalesRole role;

    public UUID teamId;
    public String[] territories;
    public String[] brands;
    public int capacity;
    public boolean departed;
    public Instant changedAt;

    /// Follows the leads' events, not the rep's; absent for a rep who was never given a lead.
    @Column(insertable = false, updatable = false)
    public @Nullable Instant lastAssignedAt;

    /// The row of a rep.
    static SalesRepEntry of(UUID id, SalesRep.Registered rep, Instant changedAt) {
        var entry = new SalesRepEntry();
        entry.id = id;
        entry.subject = rep.subject();
        entry.contactId = rep.contactId();
        entry.role = rep.post().role();
        entry.teamId = rep.post().teamId();
        entry.territories = rep.post().territories().toArray(String[]::new);
        entry.brands = rep.post().brands().toArray(String[]::new);
        entry.capacity = rep.post().capacity();
        entry.departed = rep instanceof SalesRep.Departed;
        entry.changedAt = changedAt;
        return entry;
    }
}
