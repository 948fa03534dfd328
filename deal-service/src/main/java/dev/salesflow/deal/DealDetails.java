package dev.salesflow.deal;

import dev.salesflow.events.Money;
import dev.salesflow.events.deal.CommitmentKind;
import dev.salesflow.events.deal.DealEvent.DealOpened;
import dev.salesflow.events.deal.DealOrigin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a deal whatever its status: process version, customer, value, owner and
/// commitments.
///
/// @param commitments in the order in which they were aimed at
public record DealDetails(
        String processKey,
        int processVersion,
        String title,
        @Nullable String customer,
        @Nullable UUID accountId,
        @Nullable Money amount,
        @Nullable LocalDate expectedCloseOn,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,
        @Nullable String channel,
        Map<String, String> attributes,
        @Nullable DealOrigin origin,
        List<Commitment> commitments) {

    static DealDetails of(DealOpened e) {
        return new DealDetails(
                e.processKey(),
                e.processVersion(),
                e.title(),
                e.customer(),
                e.accountId(),
                e.amount(),
                e.expectedCloseOn(),
                e.ownerId(),
                e.teamId(),
                e.channel(),
                e.attributes(),
                e.origin(),
                List.of());
    }

    /// The commitment of that id, if there is one.
    @Nullable Commitment commitment(UUID id) {
        return commitments.stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
    }

    DealDetails assigned(UUID owner, UUID team) {
        return copy(owner, team, commitments);
    }

    DealDetails aimingAt(Commitment aim) {
        var more = new ArrayList<>(commitments);
        more.add(aim);
        return copy(ownerId, teamId, List.copyOf(more));
    }

    DealDetails settled(
            UUID id,
            CommitmentOutcome outcome,
            @Nullable CommitmentKind lesser,
            @Nullable LocalDate dueOn) {
        var settled =
                commitments.stream()
                        .map(c -> c.id().equals(id) ? c.settled(outcome, lesser, dueOn) : c)
                        .toList();
        return copy(ownerId, teamId, settled);
    }

    private DealDetails copy(
            @Nullable UUID owner, @Nullable UUID team, List<Commitment> newCommitments) {
        return new DealDetails(
                processKey,
                processVersion,
                title,
                customer,
                accountId,
                amount,
                expectedCloseOn,
                owner,
                team,
                channel,
                attributes,
                origin,
                newCommitments);
    }
}
