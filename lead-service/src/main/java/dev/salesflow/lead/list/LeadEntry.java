package dev.salesflow.lead.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.events.lead.LeadGrade;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.SourceKind;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadOrigin;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/// A lead as it is listed.
@Entity
@Table(name = "lead_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-0000-7000-8000-000000000001", "state": "OPEN",
                 "channel": "INDUSTRY", "sourceKind": "EXHIBITION", "source": "Canton Fair 2026",
                 "campaign": "spring-2026", "companyName": "Northwind Trading",
                 "customerKind": "PROSPECT", "territory": "ZJ", "brand": "Atlas",
                 "ownerId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
                 "teamId": "0196b1f0-2222-7000-8000-000000000002", "total": 7.4,
                 "highPotential": true, "tier": "KEY_PURSUIT", "followUpDueOn": "2026-05-06",
                 "capturedAt": "2026-04-15T01:20:00Z", "changedAt": "2026-05-04T07:30:00Z"}
                """)
public class LeadEntry {
    @Id public UUID id;

    @Enumerated(EnumType.STRING)
    public LeadState state;

    @Enumerated(EnumType.STRING)
    public AcquisitionChannel channel;

    @Enumerated(EnumType.STRING)
    public @Nullable SourceKind sourceKind;

    public String source;
    public @Nullable String campaign;
    public String companyName;
    public @Nullable String registeredId;

    @Enumerated(EnumType.STRING)
    public CustomerKind customerKind;

    public @Nullable String territory;
    public @Nullable String brand;
    public @Nullable UUID contactId;

    /// Read from the contacts each time, so that an erased person is gone from here too.
    @Formula("(select p.name from person p where p.contact_id = contact_id)")
    public @Nullable String contactName;

    public @Nullable UUID referralId;
    public @Nullable UUID ownerId;
    public @Nullable UUID teamId;
    public @Nullable BigDecimal total;
    public boolean highPotential;

    /// Of the profile that the score that stands was given by; absent without a score.
    public @Nullable Integer profileVersion;

    /// Of the scoring model that the score that stands was given by; absent without a score.
    public @Nullable Integer modelVersion;

    @Enumerated(EnumType.STRING)
    public @Nullable LeadTier tier;

    /// By when the next follow-up is owed.
    public @Nullable LocalDate followUpDueOn;

    @Enumerated(EnumType.STRING)
    public @Nullable LeadGrade grade;

    @Enumerated(EnumType.STRING)
    public @Nullable FeedbackVerdict verdict;

    /// By when sales owe or owed feedback; absent when the lead was not handed over.
    public @Nullable LocalDate feedbackDueOn;

    @Enumerated(EnumType.STRING)
    public @Nullable DisqualificationReason reason;

    public @Nullable LocalDate recycleOn;
    public @Nullable UUID dealId;

    /// The lead that goes on for this one.
    public @Nullable UUID intoLeadId;

    @Column(updatable = false)
    public Instant capturedAt;

    public Instant changedAt;

    /// The row of a lead, without the time of capture.
    public static LeadEntry of(UUID id, Lead.Captured lead, Instant changedAt) {
        var entry = new LeadEntry();
        entry.id = id;
        entry.state = lead.state();
        entry.changedAt = changedAt;
        entry.describe(lead.details());
        switch (lead) {
            case Lead.Active _ -> {}
            case Lead.Disqualified(_, var reason, var recycleOn) -> {
                entry.reason = reason;
                entry.recycleOn = recycleOn;
            }
            case Lead.Converted converted -> entry.dealId = converted.dealId();
            case Lead.Merged merged -> entry.intoLeadId = merged.intoLeadId();
        }
        return entry;
    }

    private void describe(LeadOrigin origin) {
        channel = origin.channel();
        sourceKind = origin.sourceKind();
        source = origin.source();
        campaign = origin.campaign();
        companyName = origin.companyName();
        registeredId = origin.registeredId();
        customerKind = origin.customerKind();
        territory = origin.territory();
        brand = origin.brand();
        contactId = origin.contactId();
        referralId = origin.referralId();
    }

    private void describe(LeadDetails details) {
        describe(details.origin());
        var score = details.score();
        total = score == null ? null : score.total();
        highPotential = score != null && score.highPotential();
        profileVersion = score == null ? null : score.profileVersion();
        modelVersion = score == null ? null : score.modelVersion();
        var tiering = details.tiering();
        tier = tiering == null ? null : tiering.tier();
        followUpDueOn = details.followUpDueOn();
        var analysis = details.analysis();
        grade = analysis == null ? null : analysis.grade();
        var handover = details.handover();
        verdict = handover == null ? null : handover.verdict();
        feedbackDueOn = handover == null ? null : handover.feedbackDueOn();
        var assignment = details.assignment();
        ownerId = assignment == null ? null : assignment.ownerId();
        teamId = assignment == null ? null : assignment.teamId();
    }
}
