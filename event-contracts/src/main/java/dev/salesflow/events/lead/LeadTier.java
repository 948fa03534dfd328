package dev.salesflow.events.lead;

/// How a lead of high potential is pursued.
public enum LeadTier {
    KEY_PURSUIT,
    NURTURE,
    WATCH
}
