package dev.salesflow.deal;

import dev.salesflow.events.Money;
import dev.salesflow.events.deal.CommitmentKind;
import dev.salesflow.events.deal.DealOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a deal.
public sealed interface DealCommand {

    /// Open a deal in the first of the process version's `stages`.
    record OpenDeal(
            String processKey,
            int processVersion,
            List<String> stages,
            String title,
            @Nullable String customer,
            @Nullable UUID accountId,
            @Nullable Money amount,
            @Nullable LocalDate expectedCloseOn,
            @Nullable UUID ownerId,
            @Nullable UUID teamId,
            @Nullable String channel,
            Map<String, String> attributes,
            @Nullable DealOrigin origin)
            implements DealCommand {}

    /// A command that needs a deal to be there.
    sealed interface OnDeal extends DealCommand {}

    /// Move to another of the process version's `stages`.
    record ChangeStage(String to, @Nullable String reason, List<String> stages, Stay stay)
            implements OnDeal {}

    /// Let the work rest.
    record PutOnHold(String reason) implements OnDeal {}

    /// Go on with the work.
    record Resume() implements OnDeal {}

    /// The customer signed.
    record Win(Stay stay) implements OnDeal {}

    /// Close without a signature; `reason` is a code.
    record Lose(String reason, @Nullable String competitor, Stay stay) implements OnDeal {}

    /// Begin a new episode in `stage`, or where the deal ended when that is absent.
    record Reopen(@Nullable String stage, String reason, List<String> stages) implements OnDeal {}

    /// Give the deal to a rep, who is in that team.
    record Assign(UUID ownerId, UUID teamId) implements OnDeal {}

    /// Name what the customer is to agree to at the next contact.
    record SetObjective(UUID commitmentId, CommitmentKind kind, @Nullable LocalDate visitOn)
            implements OnDeal {}

    /// The customer agreed and will act by the date.
    record Obtain(UUID commitmentId, LocalDate dueOn) implements OnDeal {}

    /// The customer did not agree.
    record Decline(UUID commitmentId) implements OnDeal {}

    /// The customer agreed to something less and will act by the date.
    record Replace(UUID commitmentId, CommitmentKind replacedBy, LocalDate dueOn)
            implements OnDeal {}
}
