package dev.salesflow.lead.analysis.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.lead.LeadEvent.LeadAnalysed;
import dev.salesflow.events.lead.LeadGrade;
import dev.salesflow.events.lead.RegionLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/// An analysis sheet as it is listed, without its words.
@Entity
@Table(name = "analysis_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public class AnalysisEntry {
    @Id public UUID id;
    public UUID leadId;

    @Formula("(select l.company_name from lead_entry l where l.id = lead_id)")
    public String companyName;

    /// Whether it is the lead's newest.
    public boolean standing;

    @Enumerated(EnumType.STRING)
    public RegionLevel regionLevel;

    /// The place of the region level in the order of work, from 0.
    public int regionRank;

    public int companySize;
    public int yearsInBusiness;
    public int teamSize;
    public int philosophyMatch;
    public int needsMatch;
    public int ease;

    @Enumerated(EnumType.STRING)
    public LeadGrade grade;

    public Instant analysedAt;

    /// Read from the lead each time, so that a sheet is seen by those who see the lead now.
    @Formula("(select l.owner_id from lead_entry l where l.id = lead_id)")
    public @Nullable UUID ownerId;

    @Formula("(select l.team_id from lead_entry l where l.id = lead_id)")
    public @Nullable UUID teamId;

    static AnalysisEntry of(UUID leadId, LeadAnalysed event, Instant analysedAt) {
        var sheet = event.sheet();
        var entry = new AnalysisEntry();
        entry.id = event.sheetId();
        entry.leadId = leadId;
        entry.standing = true;
        entry.regionLevel = sheet.regionLevel();
        entry.regionRank = sheet.regionLevel().ordinal(); // the levels stand in the order of work
        entry.companySize = sheet.companySize();
        entry.yearsInBusiness = sheet.yearsInBusiness();
        entry.teamSize = sheet.teamSize();
        entry.philosophyMatch = sheet.philosophyMatch();
        entry.needsMatch = sheet.needsMatch();
        entry.ease = sheet.ease();
        entry.grade = event.grade();
        entry.analysedAt = analysedAt;
        return entry;
    }
}
