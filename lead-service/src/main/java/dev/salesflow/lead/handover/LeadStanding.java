package dev.salesflow.lead.handover;

/// How a lead stands when an enquiry about it comes in.
public enum LeadStanding {
    UNKNOWN,
    WORKED_ON,
    CLOSED
}
