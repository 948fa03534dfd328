package dev.salesflow.lead.handover;

import dev.salesflow.events.handover.EnquiryLeftBehind;
import dev.salesflow.events.handover.HandoverSheetEvent;
import dev.salesflow.events.handover.HandoverSheetEvent.EnquiryLogged;
import dev.salesflow.events.handover.HandoverSheetEvent.EnquiryWrittenUp;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverFeedbackGiven;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverSheetClosed;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverSheetOpened;
import dev.salesflow.events.handover.HandoverSheetEvent.UrgentEnquiryHandedOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A day's log of enquiries, and the handover sheet that it becomes, as the events tell it.
public sealed interface HandoverSheet {

    /// A stream without events.
    record Unknown() implements HandoverSheet {}

    /// A log that was begun.
    sealed interface Begun extends HandoverSheet {
        /// The day that the log is kept for.
        LocalDate day();

        /// The brand that it is kept for; absent when for all.
        @Nullable String brand();

        /// In the order in which they were logged.
        List<Enquiry> enquiries();

        /// The enquiry about a lead; absent when none was logged.
        default @Nullable Enquiry enquiry(UUID leadId) {
            for (var enquiry : enquiries()) {
                if (enquiry.leadId().equals(leadId)) {
                    return enquiry;
                }
            }
            return null;
        }
    }

    /// A log that is kept.
    record Open(LocalDate day, @Nullable String brand, List<Enquiry> enquiries) implements Begun {}

    /// A numbered sheet.
    record Closed(LocalDate day, @Nullable String brand, List<Enquiry> enquiries, String number)
            implements Begun {}

    /// The sheet after one more event.
    static HandoverSheet evolve(HandoverSheet sheet, HandoverSheetEvent event) {
        return switch (event) {
            case HandoverSheetOpened(var day, var brand) -> new Open(day, brand, List.of());
            case EnquiryLogged(var leadId, var urgency) ->
                    with(sheet, known -> appended(known, Enquiry.logged(leadId, urgency)));
            case UrgentEnquiryHandedOver(var leadId, var dueOn) ->
                    each(sheet, leadId::equals, enquiry -> enquiry.handedOver(dueOn));
            case EnquiryWrittenUp(var leadId) -> each(sheet, leadId::equals, Enquiry::writtenUpNow);
            case HandoverSheetClosed(var number, var handedOver, var dueOn, var leftBehind) -> {
                var over = each(sheet, handedOver::contains, e -> e.handedOver(dueOn));
                yield closed(without(over, leftBehind), number);
            }
            case HandoverFeedbackGiven(var leadId, var verdict, _) ->
                    each(sheet, leadId::equals, enquiry -> enquiry.judged(verdict));
        };
    }

    private static HandoverSheet without(
            HandoverSheet sheet, @Nullable List<EnquiryLeftBehind> leftBehind) {
        var rest = sheet;
        for (var left : Objects.requireNonNullElse(leftBehind, List.<EnquiryLeftBehind>of())) {
            rest = each(rest, left.leadId()::equals, e -> e.leftBehind(left.reason()));
        }
        return rest;
    }

    private static HandoverSheet each(
            HandoverSheet sheet, Predicate<UUID> which, UnaryOperator<Enquiry> change) {
        return with(
                sheet,
                known ->
                        known.stream()
                                .map(enquiry ->
                                        which.test(enquiry.leadId())
                                                ? change.apply(enquiry)
                                                : enquiry)
                                .toList());
    }

    private static HandoverSheet with(HandoverSheet sheet, UnaryOperator<List<Enquiry>> change) {
        return switch (sheet) {
            case Unknown unknown -> unknown;
            case Open(var day, var brand, var enquiries) ->
                    new Open(day, brand, change.apply(enquiries));
            case Closed(var day, var brand, var enquiries, var number) ->
                    new Closed(day, brand, change.apply(enquiries), number);
        };
    }

    private static HandoverSheet closed(HandoverSheet sheet, String number) {
        return switch (sheet) {
            case Unknown unknown -> unknown;
            case Begun begun -> new Closed(begun.day(), begun.brand(), begun.enquiries(), number);
        };
    }

    private static List<Enquiry> appended(List<Enquiry> known, Enquiry enquiry) {
        return Stream.concat(known.stream(), Stream.of(enquiry)).toList();
    }
}
