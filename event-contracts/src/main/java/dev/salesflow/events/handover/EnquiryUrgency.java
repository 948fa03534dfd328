package dev.salesflow.events.handover;

/// How soon sales have to know of an enquiry.
public enum EnquiryUrgency {
    NORMAL,
    URGENT
}
