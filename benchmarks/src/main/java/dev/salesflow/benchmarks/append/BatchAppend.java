package dev.salesflow.benchmarks.append;

import dev.salesflow.benchmarks.Benchmark;
import dev.salesflow.benchmarks.Figure;
import dev.salesflow.benchmarks.load.Clients;
import dev.salesflow.benchmarks.load.Comparison;
import dev.salesflow.benchmarks.machine.Installation;
import dev.salesflow.events.Topic;
import dev.salesflow.events.deal.DealEvent.DealAssigned;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamKey;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Ten events a statement: the event store's append, which makes JSON and checks the stream's
/// version, against an insert of rows that are ready.
public final class BatchAppend implements Benchmark {

    static final int EVENTS = 10;

    private static final int CLIENTS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final int TURNS = 3;
    private static final double SHARE = 0.7;

    @Override
    public String name() {
        return "append-batch";
    }

    @Override
    public String question() {
        return "ten events a statement through the event store, against a plain insert";
    }

    @Override
    public List<Figure> run(Installation installation) throws Exception {
        var database = installation.database("batch", CLIENTS).withEventStore();
        var appends = new Clients(CLIENTS, _ -> () -> append(database.pool()));
        var rows = new PlainRows(EVENTS);
        var inserts = new Clients(CLIENTS, _ -> () -> rows.insert(database.pool()));
        appends.perSecond(WARM_UP);
        inserts.perSecond(WARM_UP);
        var compared =
                Comparison.inTurns(
                        TURNS, () -> appends.perSecond(TURN), () -> inserts.perSecond(TURN));
        return List.of(
                Figure.share(
                        "batch append, ten events a statement, 16 connections; events",
                        EVENTS * compared.measured(),
                        EVENTS * compared.baseline(),
                        "multi-row insert",
                        SHARE));
    }

    private static Future<?> append(Pool pool) {
        var key = new StreamKey(Topic.DEAL, UUID.randomUUID());
        var now = Instant.now();
        var events = Stream.generate(() -> new NewEvent(assigned(), now)).limit(EVENTS).toList();
        var appended = EventStore.append(StoreConnection.of(pool), key, 0, events, context(now));
        return Future.fromCompletionStage(appended.subscribeAsCompletionStage());
    }

    static DealAssigned assigned() {
        return new DealAssigned(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    static CommandContext context(Instant now) {
        return new CommandContext(
                UUID.randomUUID(),
                "3f0c4c1e-2d4b-5c1f-8f6e-6b1f3f1d2a10",
                "bench",
                UUID.randomUUID(),
                null,
                null,
                now,
                null);
    }
}
