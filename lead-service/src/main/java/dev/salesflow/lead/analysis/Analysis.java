package dev.salesflow.lead.analysis;

import dev.salesflow.events.lead.AnalysisSheet;
import dev.salesflow.events.lead.LeadGrade;
import java.util.UUID;

/// The newest analysis of a lead's company.
public record Analysis(UUID sheetId, AnalysisSheet sheet, LeadGrade grade) {}
