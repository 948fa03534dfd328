package dev.salesflow.lead.capture;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.IntakeField;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import org.jspecify.annotations.Nullable;

/// The rules by which a lead is taken in.
public final class CaptureDecider {

    private CaptureDecider() {}

    /// What follows from a command.
    public static Decision<LeadEvent, LeadRejection> decide(
            Lead lead, LeadCommand.OfCapture command) {
        return switch (command) {
            case LeadCommand.Capture c ->
                    switch (lead) {
                        case Lead.Captured _ -> rejected(new LeadRejection.LeadExists());
                        case Lead.Unknown _ -> capture(c);
                    };
        };
    }

    private static Decision<LeadEvent, LeadRejection> capture(LeadCommand.Capture command) {
        var refusal = refusal(command);
        return refusal == null ? accepted(captured(command)) : rejected(refusal);
    }

    private static @Nullable LeadRejection refusal(LeadCommand.Capture command) {
        var form = IntakeForm.of(command.channel());
        var kind = command.sourceKind();
        if (kind != null && !form.sourceKinds().contains(kind)) {
            return new LeadRejection.SourceKindOfOtherChannel(kind, command.channel());
        }
        for (var field : command.intake().keySet()) {
            if (!form.fields().contains(field)) {
                return new LeadRejection.IntakeFieldOfOtherChannel(field, command.channel());
            }
        }
        // who fills the form in by its kinds of source says who referred; older callers need not
        if (form.namesReferrer() && kind != null && !namesReferrer(command)) {
            return new LeadRejection.ReferrerMissing();
        }
        return command.candidates().isEmpty() || command.duplicateReason() != null
                ? null
                : new LeadRejection.LikelyDuplicate(command.candidates());
    }

    private static boolean namesReferrer(LeadCommand.Capture command) {
        return command.referrerContactId() != null
                || command.referralId() != null
                || command.intake().containsKey(IntakeField.REFERRER_COMPANY);
    }

    private static LeadEvent captured(LeadCommand.Capture command) {
        return new LeadCaptured(
                command.channel(),
                command.source(),
                command.campaign(),
                command.companyName(),
                command.registeredId(),
                command.territory(),
                command.brand(),
                command.contactId(),
                command.referralId(),
                command.sourceKind(),
                command.intake().isEmpty() ? null : command.intake(),
                command.customerKind(),
                command.referrerContactId(),
                command.duplicateReason());
    }
}
