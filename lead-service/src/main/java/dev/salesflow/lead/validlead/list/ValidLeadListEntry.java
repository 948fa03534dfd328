package dev.salesflow.lead.validlead.list;

import dev.salesflow.lead.validlead.ValidLeadList;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A weekly list of valid leads as it is listed.
@Entity
@Table(name = "valid_lead_list_entry")
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
