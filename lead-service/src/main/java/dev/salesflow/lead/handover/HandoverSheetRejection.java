package dev.salesflow.lead.handover;

import dev.salesflow.events.handover.LeftBehindReason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a command on a log of enquiries is refused.
public sealed interface HandoverSheetRejection {

    /// There is no such log.
    record SheetNotFound() implements HandoverSheetRejection {}

    /// The log was begun already.
    record SheetExists() implements HandoverSheetRejection {}

    /// A log of that day and brand is kept already.
    record LogKeptAlready(UUID sheetId) implements HandoverSheetRejection {}

    /// No enquiry of that day can have come in yet.
    record DayAhead(LocalDate day, LocalDate today) implements HandoverSheetRejection {}

    /// The log was closed into a sheet.
    record SheetClosed(String number) implements HandoverSheetRejection {}

    /// The log holds as many enquiries as a sheet can.
    record LogFull(int limit) implements HandoverSheetRejection {}

    /// There is no such lead.
    record EnquiryLeadUnknown(UUID leadId) implements HandoverSheetRejection {}

    /// The lead is not worked on any more.
    record EnquiryLeadClosed(UUID leadId) implements HandoverSheetRejection {}

    /// Another lead goes on for the lead.
    record EnquiryLeadMerged(UUID intoLeadId) implements HandoverSheetRejection {}

    /// A lead that is new is of another brand than the log.
    record EnquiryOfOtherBrand(String brand, String logBrand) implements HandoverSheetRejection {}

    /// The log has an enquiry about the lead.
    record EnquiryExists(UUID leadId) implements HandoverSheetRejection {}

    /// The log has no enquiry about the lead.
    record EnquiryNotFound(UUID leadId) implements HandoverSheetRejection {}

    /// The enquiry was written up already.
    record WrittenUpAlready(UUID leadId) implements HandoverSheetRejection {}

    /// A sheet without enquiries tells sales nothing.
    record NothingLogged() implements HandoverSheetRejection {}

    /// Of some enquiries it is not written up what was asked for.
    record NotWrittenUp(List<Line> lines) implements HandoverSheetRejection {

        /// Where an enquiry stands in the log, from 0 on, and which lead it is about.
        public record Line(int index, UUID leadId) {}
    }

    /// Sales owe no feedback on what they do not have.
    ///
    /// @param leftBehind why they never got it; absent while they still may
    record EnquiryNotHandedOver(UUID leadId, @Nullable LeftBehindReason leftBehind)
            implements HandoverSheetRejection {}
}
