package dev.salesflow.lead.validlead.list;

import dev.salesflow.lead.validlead.ValidLeadList;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A weekly list of valid leads as it is listed.
@Entity
@Table(name = "valid_lead_list_entry")
@Schema(
        examples =
                """
                {"id": "0196b1f0-9999-7000-8000-000000000009", "week": "2026-W47",
                 "firstDay": "2026-11-16", "brand": "Atlas", "leads": 12, "distributed": 5,
                 "drawnUpAt": "2026-11-23T01:00:00Z", "changedAt": "2026-11-23T02:30:00Z"}
                """)
public class ValidLeadListEntry {
    @Id public UUID id;
    public String week;
    public LocalDate firstDay;
    public String brand;

    /// How many leads stand on it.
    public int leads;

    /// How many of them were given to reps from the list.
    public int distributed;

    @Column(updatable = false)
    public Instant drawnUpAt;

    public Instant changedAt;

    /// The row of a list, without the time at which it was drawn up.
    static ValidLeadListEntry of(UUID id, ValidLeadList.DrawnUp list, Instant changedAt) {
        var entry = new ValidLeadListEntry();
        entry.id = id;
        entry.week = list.week();
        entry.firstDay = list.firstDay();
        entry.brand = list.brand();
        entry.leads = list.leadIds().size();
        entry.distributed = list.distributed().size();
        entry.changedAt = changedAt;
        return entry;
    }
}
