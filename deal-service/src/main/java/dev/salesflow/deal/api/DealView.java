package dev.salesflow.deal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.deal.Commitment;
import dev.salesflow.deal.Deal;
import dev.salesflow.deal.DealStatus;
import dev.salesflow.events.Money;
import dev.salesflow.events.deal.DealOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A deal as it is answered; what is not known is left out. Its version is the ETag, its times are
/// in the list and in the events.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Deal",
        examples =
                """
                {"id": "5f0c4c1e-2d4b-5c1f-8f6e-6b1f3f1d2a10",
                 "title": "Packaging line for plant 2", "customer": "Jinhua Foods", "processKey": "ten-steps", "processVersion": 1,
                 "stage": "FIND_A_COACH", "status": "OPEN",
                 "amount": {"amount": "125000.00", "currency": "CNY"},
                 "expectedCloseOn": "2026-09-30", "channel": "INDUSTRY",
                 "attributes": {"product": "PL-200"}, "commitments": []}\
                """)
public record DealView(
        UUID id,
        String title,
        @Nullable String customer,
        @Nullable UUID accountId,
        String processKey,
        int processVersion,
        String stage,
        DealStatus status,
        @Nullable DealOutcome outcome,
        @Nullable String lostReason,
        @Nullable String competitor,
        @Nullable String holdReason,
        @Nullable Money amount,
        @Nullable LocalDate expectedCloseOn,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,
        @Nullable String channel,
        @Nullable UUID leadId,
        @Nullable String externalId,
        Map<String, String> attributes,
        List<Commitment> commitments) {

    static DealView of(UUID id, Deal.Known deal) {
        var details = deal.details();
        var origin = details.origin();
        return new DealView(
                id,
                details.title(),
                details.customer(),
                details.accountId(),
                details.processKey(),
                details.processVersion(),
                deal.stage(),
                deal.status(),
                outcome(deal.status()),
                deal instanceof Deal.Lost lost ? lost.reason() : null,
                deal instanceof Deal.Lost lost ? lost.competitor() : null,
                deal instanceof Deal.OnHold held ? held.reason() : null,
                details.amount(),
                details.expectedCloseOn(),
                details.ownerId(),
                details.teamId(),
                details.channel(),
                origin == null ? null : origin.leadId(),
                origin == null ? null : origin.externalId(),
                details.attributes(),
                details.commitments());
    }

    /// The answer of a command that was carried out, after which the deal is known.
    static DealView of(UUID id, Deal deal) {
        return switch (deal) {
            case Deal.Known known -> of(id, known);
            case Deal.Unknown _ -> throw new IllegalStateException("no deal after a command on it");
        };
    }

    private static @Nullable DealOutcome outcome(DealStatus status) {
        return switch (status) {
            case WON -> DealOutcome.WON;
            case LOST -> DealOutcome.LOST;
            case OPEN, ON_HOLD -> null;
        };
    }
}
