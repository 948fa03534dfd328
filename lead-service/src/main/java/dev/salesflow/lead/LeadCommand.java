package dev.salesflow.lead;

import dev.salesflow.events.Money;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.lead.salesrep.Assignee;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a lead.
public sealed interface LeadCommand {

    /// Take a lead in.
    record Capture(
            AcquisitionChannel channel,
            String source,
            @Nullable String campaign,
            String companyName,
            @Nullable String registeredId,
            @Nullable String territory,
            @Nullable String brand,
            @Nullable UUID contactId,
            @Nullable UUID referralId)
            implements LeadCommand {}

    /// Note what became known, and by which source.
    record RecordFact(LeadFact fact, String value, String source) implements LeadCommand {}

    /// Score every dimension from 0 to 10.
    record GiveScore(Map<ScoreDimension, Integer> dimensions) implements LeadCommand {}

    /// Give the lead to a rep; `assignee` is what the register says of that rep, absent when it
    /// does not know one.
    record Assign(UUID repId, @Nullable Assignee assignee, @Nullable String roleBreachReason)
            implements LeadCommand {}

    /// Find the lead good enough for a deal.
    record Qualify(@Nullable LocalDate purchaseExpectedOn) implements LeadCommand {}

    /// Pursue the lead no longer, or not before `recycleOn`.
    record Disqualify(DisqualificationReason reason, @Nullable LocalDate recycleOn, LocalDate today)
            implements LeadCommand {}

    /// Make a deal of the lead; without a title the deal is called after the company.
    record Convert(UUID leadId, String processKey, @Nullable String title, @Nullable Money amount)
            implements LeadCommand {}
}
