package dev.salesflow.events.lead;

/// What the analysis of a lead's company found; ratings are 0 (worst) to 10.
///
/// @param companySize how strong the company is by its size
/// @param yearsInBusiness full years
/// @param teamSize people in the team that would work with us
/// @param philosophyMatch how well our ideas of business fit
/// @param needsMatch how well the likely needs fit what we sell
/// @param ease 0 for the greatest difficulty expected, 10 for none
public record AnalysisSheet(
        RegionLevel regionLevel,
        int companySize,
        int yearsInBusiness,
        int teamSize,
        int philosophyMatch,
        int needsMatch,
        int ease) {}
