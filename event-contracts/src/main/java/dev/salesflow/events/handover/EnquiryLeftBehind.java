package dev.salesflow.events.handover;

import java.util.UUID;

/// An enquiry that did not go to sales when its log was closed, and why.
///
/// @param leadId as it was logged
public record EnquiryLeftBehind(UUID leadId, LeftBehindReason reason) {}
