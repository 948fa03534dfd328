package dev.salesflow.reporting.delivery;

import dev.salesflow.events.Money;
import dev.salesflow.events.deal.DealEvent;
import dev.salesflow.events.deal.DealEvent.DealAssigned;
import dev.salesflow.events.deal.DealEvent.DealLost;
import dev.salesflow.events.deal.DealEvent.DealOpened;
import dev.salesflow.events.deal.DealEvent.DealReopened;
import dev.salesflow.events.deal.DealEvent.DealWon;
import dev.salesflow.events.deal.DealEvent.StageAdvanced;
import dev.salesflow.events.deal.DealEvent.StageReturned;
import dev.salesflow.events.deal.DealOrigin;
import dev.salesflow.events.deal.DealOutcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes down the events of one deal, in order.
public final class DealStory {

    private final UUID deal;
    private final List<Fact> facts = new ArrayList<>();

    public DealStory(UUID deal) {
        this.deal = deal;
    }

    public static DealStory deal() {
        return new DealStory(UUID.randomUUID());
    }

    public UUID id() {
        return deal;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public DealStory opened(Instant at, String process, String stage) {
        return opened(at, process, stage, null, Map.of());
    }

    public DealStory opened(
            Instant at,
            String process,
            String stage,
            @Nullable UUID owner,
            Map<String, String> attributes) {
        return opened(at, process, stage, owner, attributes, null, false);
    }

    /// The opening with everything that an import may say.
    ///
    /// @param observedFrom since when closings were recorded where the deal was imported from
    public DealStory opened(
            Instant at,
            String process,
            String stage,
            @Nullable UUID owner,
            Map<String, String> attributes,
            @Nullable Instant observedFrom,
            boolean timeUnknown) {
        var origin =
                observedFrom == null
                        ? null
                        : new DealOrigin(null, new UUID(1, 1), "external", observedFrom);
        return happened(
                at,
                new DealOpened(
                        process,
                        1,
                        stage,
                        "deal",
                        "ACME",
                        null,
                        new Money(new BigDecimal("100.00"), "EUR"),
                        null,
                        owner,
                        null,
                        "ONLINE",
                        attributes,
                        origin,
                        timeUnknown));
    }

    public DealStory advanced(Instant at, String to) {
        return advanced(at, to, false);
    }

    public DealStory advanced(Instant at, String to, boolean timeUnknown) {
        return happened(at, new StageAdvanced("A", to, List.of(), null, null, timeUnknown));
    }

    public DealStory returned(Instant at, String to) {
        return happened(at, new StageReturned("C", to, null, null));
    }

    public DealStory won(Instant at) {
        return happened(at, new DealWon("C", null, false));
    }

    public DealStory lost(Instant at, String reason) {
        return happened(at, new DealLost("C", reason, null, null, false));
    }

    public DealStory reopened(Instant at, String stage) {
        return happened(at, new DealReopened(stage, DealOutcome.WON, null));
    }

    public DealStory assigned(Instant at, UUID owner, UUID team) {
        return happened(at, new DealAssigned(owner, null, team, null));
    }

    public DealStory happened(Instant at, DealEvent event) {
        facts.add(new Fact(deal, facts.size() + 1, event, at));
        return this;
    }
}
