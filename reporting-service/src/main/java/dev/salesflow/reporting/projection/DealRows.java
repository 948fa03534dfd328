package dev.salesflow.reporting.projection;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.deal.DealEvent;
import dev.salesflow.events.deal.DealEvent.DealAssigned;
import dev.salesflow.events.deal.DealEvent.DealLost;
import dev.salesflow.events.deal.DealEvent.DealOpened;
import dev.salesflow.events.deal.DealEvent.DealReopened;
import dev.salesflow.events.deal.DealEvent.DealWon;
import dev.salesflow.events.deal.DealEvent.StageAdvanced;
import dev.salesflow.events.deal.DealEvent.StageReturned;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import dev.salesflow.reporting.analysis.MoveKind;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rows that a batch of deal events comes to, column by column.
final class DealRows {

    private final List<UUID> opened = new ArrayList<>();
    private final List<String> processes = new ArrayList<>();
    private final List<@Nullable Long> observedFrom = new ArrayList<>();

    private final List<UUID> movedDeals = new ArrayList<>();
    private final List<Integer> moveVersions = new ArrayList<>();
    private final List<@Nullable Long> moveTimes = new ArrayList<>();
    private final List<String> moveKinds = new ArrayList<>();
    private final List<@Nullable String> moveTargets = new ArrayList<>();

    private final List<UUID> describedDeals = new ArrayList<>();
    private final List<Integer> describedVersions = new ArrayList<>();
    private final List<@Nullable Long> describedTimes = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    private final Set<UUID> touched = new LinkedHashSet<>();

    static DealRows of(List<ReceivedEvent> events) {
        var rows = new DealRows();
        for (var received : events) {
            if (received.event() instanceof DealEvent event) {
                rows.touched.add(received.streamId());
                rows.add(received, event);
            }
        }
        return rows;
    }

    private void add(ReceivedEvent received, DealEvent event) {
        switch (event) {
            case DealOpened e -> open(received, e);
            case StageAdvanced e -> move(received, e.timeUnknown(), MoveKind.ENTERED, e.to());
            case StageReturned e -> move(received, false, MoveKind.ENTERED, e.to());
            case DealWon e -> move(received, e.timeUnknown(), MoveKind.WON, null);
            case DealLost e -> move(received, e.timeUnknown(), MoveKind.LOST, e.reason());
            case DealReopened e -> move(received, false, MoveKind.REOPENED, e.stage());
            case DealEvent.DealPutOnHold _ -> move(received, false, MoveKind.HELD, null);
            case DealEvent.DealResumed _ -> move(received, false, MoveKind.RESUMED, null);
            case DealAssigned e -> describe(received, received.occurredAt(), DealAttributes.of(e));
            case DealEvent.CommitmentObjectiveSet _ -> {}
            case DealEvent.CommitmentObtained _ -> {}
            case DealEvent.CommitmentDeclined _ -> {}
            case DealEvent.CommitmentReplaced _ -> {}
        }
    }

    private void open(ReceivedEvent received, DealOpened event) {
        opened.add(received.streamId());
        processes.add(event.processKey());
        var origin = event.origin();
        observedFrom.add(origin == null ? null : micros(origin.observedFrom()));
        move(received, event.timeUnknown(), MoveKind.ENTERED, event.stage());
        describe(received, null, DealAttributes.of(event));
    }

    private void move(
            ReceivedEvent received, boolean unknown, MoveKind kind, @Nullable String target) {
        movedDeals.add(received.streamId());
        moveVersions.add(received.version());
        moveTimes.add(unknown ? null : micros(received.occurredAt()));
        moveKinds.add(kind.name());
        moveTargets.add(target);
    }

    private void describe(
            ReceivedEvent received, @Nullable Instant from, Map<String, String> attributes) {
        describedDeals.add(received.streamId());
        describedVersions.add(received.version());
        describedTimes.add(micros(from));
        said.add(EventJson.write(attributes));
    }

    boolean isEmpty() {
        return touched.isEmpty();
    }

    Tuple opened() {
        return Tuple.of(
                opened.toArray(UUID[]::new),
                processes.toArray(String[]::new),
                observedFrom.toArray(Long[]::new));
    }

    Tuple moves() {
        return Tuple.of(
                movedDeals.toArray(UUID[]::new),
                moveVersions.toArray(Integer[]::new),
                moveTimes.toArray(Long[]::new),
                moveKinds.toArray(String[]::new),
                moveTargets.toArray(String[]::new));
    }

    Tuple described() {
        return Tuple.of(
                describedDeals.toArray(UUID[]::new),
                describedVersions.toArray(Integer[]::new),
                describedTimes.toArray(Long[]::new),
                said.toArray(String[]::new));
    }

    boolean hasOpened() {
        return !opened.isEmpty();
    }

    boolean hasDescribed() {
        return !said.isEmpty();
    }

    /// Every deal of the batch. Those that it opens are among them: what looks like the opening may
    /// be a repeat of it, with new moves behind.
    Tuple touched() {
        return Tuple.of(touched.toArray(UUID[]::new));
    }

    private static @Nullable Long micros(@Nullable Instant at) {
        return at == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
