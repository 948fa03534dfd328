package dev.salesflow.lead.handover;

import dev.salesflow.events.handover.EnquiryUrgency;
import dev.salesflow.events.handover.LeftBehindReason;
import dev.salesflow.events.lead.FeedbackVerdict;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a log of enquiries. What a decision has to look up comes along.
public sealed interface HandoverSheetCommand {

    /// Begin a log.
    ///
    /// @param today in the installation's zone
    /// @param openSheetId the log of that day and brand that is kept already; absent when none is
    record Open(LocalDate day, @Nullable String brand, LocalDate today, @Nullable UUID openSheetId)
            implements HandoverSheetCommand {}

    /// Log an enquiry; sales learn of an urgent one at once.
    ///
    /// @param lead how the lead stands; absent when there is none
    /// @param newBrand the brand of a lead that comes in with the enquiry
    /// @param writtenUp whether it is said at once what was asked for
    /// @param feedbackDueOn for what is handed over now
    record LogEnquiry(
            UUID leadId,
            EnquiryUrgency urgency,
            @Nullable EnquiredLead lead,
            @Nullable String newBrand,
            boolean writtenUp,
            LocalDate feedbackDueOn)
            implements HandoverSheetCommand {}

    /// Write down what was asked for.
    record WriteUp(UUID leadId) implements HandoverSheetCommand {}

    /// Make a numbered sheet of the log and hand over what is still here.
    ///
    /// @param number not taken yet
    /// @param closed its leads that nobody works on any more, as they were logged, and why
    /// @param feedbackDueOn for what is handed over now
    record Close(String number, Map<UUID, LeftBehindReason> closed, LocalDate feedbackDueOn)
            implements HandoverSheetCommand {}

    /// Say what sales found.
    ///
    /// @param reworded whether it is said in words that were not said before
    record GiveFeedback(UUID leadId, FeedbackVerdict verdict, boolean reworded)
            implements HandoverSheetCommand {}
}
