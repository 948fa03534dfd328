package dev.salesflow.events.handover;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.lead.FeedbackVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What has happened to a day's log of enquiries, which becomes a handover sheet.
public sealed interface HandoverSheetEvent extends DomainEvent {

    /// A log was begun for a day, in the installation's time zone.
    record HandoverSheetOpened(LocalDate day, @Nullable String brand)
            implements HandoverSheetEvent {}

    /// An enquiry was logged; what it asked for has to be written up before the log is closed.
    record EnquiryLogged(UUID leadId, EnquiryUrgency urgency) implements HandoverSheetEvent {}

    /// An urgent enquiry went to sales at once; they owe feedback by the end of `feedbackDueOn`.
    record UrgentEnquiryHandedOver(UUID leadId, LocalDate feedbackDueOn)
            implements HandoverSheetEvent {}

    /// What an enquiry asked for was written up, in words that no event has.
    record EnquiryWrittenUp(UUID leadId) implements HandoverSheetEvent {}

    /// The log was closed into a numbered sheet and its other enquiries went to sales, those about
    /// merged leads for the lead that goes on. What stayed behind is told where anything did.
    record HandoverSheetClosed(
            String number,
            List<UUID> handedOver,
            LocalDate feedbackDueOn,
            @Nullable List<EnquiryLeftBehind> leftBehind)
            implements HandoverSheetEvent {}

    /// Sales said what they found of a lead.
    record HandoverFeedbackGiven(
            UUID leadId, FeedbackVerdict verdict, @Nullable FeedbackVerdict previousVerdict)
            implements HandoverSheetEvent {}
}
