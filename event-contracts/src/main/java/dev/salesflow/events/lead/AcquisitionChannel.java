package dev.salesflow.events.lead;

/// How a lead was won.
public enum AcquisitionChannel {
    ONLINE,
    INDUSTRY,
    REFERRAL,
    COLD_VISIT
}
