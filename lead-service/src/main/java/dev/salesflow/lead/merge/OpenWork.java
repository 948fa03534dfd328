package dev.salesflow.lead.merge;

import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.handover.Handover;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What would end with a lead that is merged, although it is owed to the customer. The lead that
/// goes on takes over what it has nothing of itself.
///
/// @param owner who works on the lead; absent when nobody at work does
/// @param followUp the last one
/// @param followUpDueOn by when the next one is owed; absent when none is
/// @param handover how the lead came to sales, and what they found
public record OpenWork(
        @Nullable MergedOwner owner,
        @Nullable FollowUp followUp,
        @Nullable LocalDate followUpDueOn,
        @Nullable Handover handover) {

    /// Nothing goes on.
    public static final OpenWork NONE = new OpenWork(null, null, null, null);

    /// Of a lead that is not pursued only what sales found goes on.
    static OpenWork of(Lead.Captured lead, @Nullable MergedOwner owner) {
        return switch (lead) {
            case Lead.Active active -> {
                var details = active.details();
                yield new OpenWork(
                        owner, details.followUp(), details.followUpDueOn(), details.handover());
            }
            case Lead.Disqualified _, Lead.Converted _, Lead.Merged _ ->
                    new OpenWork(null, null, null, lead.details().handover());
        };
    }
}
