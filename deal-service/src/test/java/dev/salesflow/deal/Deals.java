package dev.salesflow.deal;

import dev.salesflow.deal.DealCommand.OpenDeal;
import dev.salesflow.events.Money;
import dev.salesflow.events.deal.DealEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One deal's events and commands, as the tests of its rules need them.
public final class Deals {

    public static final List<String> STAGES =
            List.of("PROSPECTING", "QUALIFICATION", "PRESENTATION", "CLOSING");
    public static final UUID HUNTER = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    public static final UUID FARMER = UUID.fromString("00000000-0000-0000-0000-0000000000a2");
    public static final UUID TEAM = UUID.fromString("00000000-0000-0000-0000-0000000000b1");
    public static final UUID VISIT = UUID.fromString("00000000-0000-0000-0000-0000000000c1");
    public static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    public static final Instant MORNING = Instant.parse("2026-05-04T08:00:00Z");

    /// An hour in the stage.
    static final Stay HOUR = new Stay(MORNING, MORNING.plusSeconds(3600));

    private Deals() {}

    public static DealEvent.DealOpened opened() {
        return new DealEvent.DealOpened(
                "seven-steps",
                1,
                "PROSPECTING",
                "Packaging line",
                "Jinhua Foods",
                null,
                new Money(new BigDecimal("1250"), "CNY"),
                DAY,
                HUNTER,
                TEAM,
                "ONLINE",
                Map.of("product", "PL-200"),
                null,
                false);
    }

    static OpenDeal open() {
        return new OpenDeal(
                "seven-steps",
                1,
                STAGES,
                "Packaging line",
                "Jinhua Foods",
                null,
                new Money(new BigDecimal("1250"), "CNY"),
                DAY,
                HUNTER,
                TEAM,
                "ONLINE",
                Map.of("product", "PL-200"),
                null);
    }

    public static DealEvent.StageAdvanced advanced(String from, String to) {
        return new DealEvent.StageAdvanced(from, to, List.of(), null, 3600L, false);
    }

    public static DealEvent.DealWon won(String stage) {
        return new DealEvent.DealWon(stage, 3600L, false);
    }

    public static DealEvent.DealLost lost(String stage) {
        return new DealEvent.DealLost(stage, "PRICE", "Huaxin", 3600L, false);
    }
}
