package dev.salesflow.lead.handover;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.handover.EnquiryLeftBehind;
import dev.salesflow.events.handover.HandoverSheetEvent;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverSheetClosed;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.handover.HandoverSheetRejection.NotWrittenUp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// The rules by which a log becomes a sheet: sales learn of every enquiry what was asked for, as
/// nothing is written up afterwards. What nobody works on any more stays behind, as nobody is owed
/// feedback on it; a merged lead is worked on as the one that goes on for it.
final class HandoverClosing {

    private HandoverClosing() {}

    static Decision<HandoverSheetEvent, HandoverSheetRejection> close(
            HandoverSheet.Open sheet, HandoverSheetCommand.Close command) {
        if (sheet.enquiries().isEmpty()) {
            return rejected(new HandoverSheetRejection.NothingLogged());
        }
        var toBeWrittenUp = toBeWrittenUp(sheet.enquiries());
        return toBeWrittenUp.isEmpty()
                ? accepted(closed(sheet.enquiries(), command))
                : rejected(new NotWrittenUp(toBeWrittenUp));
    }

    private static List<NotWrittenUp.Line> toBeWrittenUp(List<Enquiry> enquiries) {
        return IntStream.range(0, enquiries.size())
                .filter(index -> !enquiries.get(index).writtenUp())
                .mapToObj(index -> new NotWrittenUp.Line(index, enquiries.get(index).leadId()))
                .toList();
    }

    private static HandoverSheetEvent closed(
            List<Enquiry> enquiries, HandoverSheetCommand.Close command) {
        var handedOver = new ArrayList<UUID>();
        var leftBehind = new ArrayList<EnquiryLeftBehind>();
        for (var enquiry : enquiries) {
            if (enquiry.feedbackDueOn() != null) {
                continue; // urgent: with sales already
            }
            var reason = command.closed().get(enquiry.leadId());
            if (reason == null) {
                handedOver.add(enquiry.leadId());
            } else {
                leftBehind.add(new EnquiryLeftBehind(enquiry.leadId(), reason));
            }
        }
        return new HandoverSheetClosed(
                command.number(),
                List.copyOf(handedOver),
                command.feedbackDueOn(),
                leftBehind.isEmpty() ? null : List.copyOf(leftBehind));
    }
}
