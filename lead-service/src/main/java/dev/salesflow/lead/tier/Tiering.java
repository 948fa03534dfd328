package dev.salesflow.lead.tier;

import dev.salesflow.events.lead.LeadTier;

/// The tier that a lead is pursued in.
///
/// @param cadenceDays after how many days it is to be followed up
public record Tiering(LeadTier tier, int cadenceDays) {}
