package dev.salesflow.lead.handover;

/// Whether a log of enquiries is kept or has become a sheet.
public enum HandoverSheetState {
    OPEN,
    CLOSED
}
