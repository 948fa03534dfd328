package dev.salesflow.lead.scoring.basis;

import dev.salesflow.lead.profile.IdealCustomerProfile;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.lead.version.Version;

/// What leads are scored by.
///
/// @param model what dimensions are weighed by
/// @param profile what facts are held against
public record ScoringBasis(Version<ScoringModel> model, Version<IdealCustomerProfile> profile) {}
