package dev.salesflow.lead.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/// A lead as it is listed.
@Entity
@Table(name = "lead_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public class LeadEntry {
    @Id public UUID id;

    @Enumerated(EnumType.STRING)
    public LeadState state;

    @Enumerated(EnumType.STRING)
    public AcquisitionChannel channel;

    public String source;
    public @Nullable String campaign;
    public String companyName;
    public @Nullable String registeredId;
    public @Nullable String territory;
    public @Nullable String brand;
    public @Nullable UUID contactId;

    /// Read from the contacts each time, so that an erased person is gone from here too.
    @Formula("(select c.name from contact c where c.contact_id = contact_id)")
    public @Nullable String contactName;

    public @Nullable UUID referralId;
    public @Nullable UUID ownerId;
    public @Nullable UUID teamId;
    public @Nullable BigDecimal total;
    public boolean highPotential;

    @Enumerated(EnumType.STRING)
    public @Nullable DisqualificationReason reason;

    public @Nullable LocalDate recycleOn;
    public @Nullable UUID dealId;

    @Column(updatable = false)
    public Instant capturedAt;

    public Instant changedAt;

    /// The row of a lead, without the time of capture.
    static LeadEntry of(UUID id, Lead.Captured lead, Instant changedAt) {
        var entry = new LeadEntry();
        entry.id = id;
        entry.state = lead.state();
        entry.changedAt = changedAt;
        entry.describe(lead);
        switch (lead) {
            case Lead.Active _ -> {}
            case Lead.Disqualified(_, var reason, var recycleOn) -> {
                entry.reason = reason;
                entry.recycleOn = recycleOn;
            }
            case Lead.Converted converted -> entry.dealId = converted.dealId();
        }
        return entry;
    }

    private void describe(Lead.Captured lead) {
        var details = lead.details();
        channel = details.channel();
        source = details.source();
        campaign = details.campaign();
        companyName = details.companyName();
        registeredId = details.registeredId();
        territory = details.territory();
        brand = details.brand();
        contactId = details.contactId();
        referralId = details.referralId();
        var score = details.score();
        total = score == null ? null : score.total();
        highPotential = score != null && score.highPotential();
        var assignment = details.assignment();
        ownerId = assignment == null ? null : assignment.ownerId();
        teamId = assignment == null ? null : assignment.teamId();
    }
}
