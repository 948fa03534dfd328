package dev.salesflow.eventstore;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.eventstore.relay.RelayWaker;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Carries commands out: load → decide → append → own views, in one transaction, with one effect
/// per command id.
@ApplicationScoped
public class Commands {

    private static final int ATTEMPTS = 4;
    private static final String TAKE_TURN = "select pg_advisory_xact_lock($1)";

    private final Mutiny.SessionFactory sessions;
    private final RelayWaker relay;

    Commands(Mutiny.SessionFactory sessions, RelayWaker relay) {
        this.sessions = sessions;
        this.relay = relay;
    }

    /// Updates the service's own views in the transaction that appends.
    @FunctionalInterface
    public interface ViewUpdate<S> {
        /// Brings the views of the stream to the state that stands at the version.
        Uni<Void> update(
                Mutiny.StatelessSession session,
                UUID streamId,
                S state,
                int version,
                List<NewEvent> events);
    }

    /// Carries a command out in a transaction of its own. When another writer is first it decides
    /// again, three times at most, and then fails with [ConcurrentAppend]; a caller that named a
    /// version is answered `Stale` instead.
    public <S, C, E extends DomainEvent, R> Uni<CommandOutcome<S, R>> execute(
            Decider<S, C, E, R> decider,
            UUID streamId,
            C command,
            CommandContext context,
            ViewUpdate<S> views) {
        return inTransaction(
                session -> executeIn(session, decider, streamId, command, context, views));
    }

    /// Does work in one transaction: several commands, or what a command has to look up under a
    /// lock. All of it is stored or, when it fails, nothing. When another writer is first the whole
    /// work is done again, three times at most, and then fails with [ConcurrentAppend].
    public <T> Uni<T> inTransaction(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return again(sessions.withStatelessTransaction(work), work, ATTEMPTS - 1)
                .invoke(relay::wake);
    }

    private <T> Uni<T> again(
            Uni<T> attempt, Function<Mutiny.StatelessSession, Uni<T>> work, int left) {
        return left == 0
                ? attempt
                : attempt.onFailure(ConcurrentAppend.class)
                        .recoverWithUni(conflict ->
                                again(
                                        inTurn(((ConcurrentAppend) conflict).key(), work),
                                        work,
                                        left - 1));
    }

    /// Does work again once its turn has come. Those who met another writer on a stream line up for
    /// it, as all but one of them would only meet again.
    private <T> Uni<T> inTurn(StreamKey key, Function<Mutiny.StatelessSession, Uni<T>> work) {
        return sessions.withStatelessTransaction(session ->
                StoreConnection.of(session)
                        .query(TAKE_TURN, Tuple.of(key.id().getMostSignificantBits()))
                        .chain(() -> work.apply(session)));
    }

    /// Carries a command out in the caller's transaction; fails with [ConcurrentAppend] when
    /// another writer is first.
    public <S, C, E extends DomainEvent, R> Uni<CommandOutcome<S, R>> executeIn(
            Mutiny.StatelessSession session,
            Decider<S, C, E, R> decider,
            UUID streamId,
            C command,
            CommandContext context,
            ViewUpdate<S> views) {
        var connection = StoreConnection.of(session);
        var key = new StreamKey(decider.topic(), streamId);
        return EventStore.load(connection, key)
                .chain(history -> {
                    CommandOutcome<S, R> outcome = outcome(decider, history, command, context);
                    Function<@Nullable KeptOutcome, CommandOutcome<S, R>> unlessKept =
                            kept -> kept == null ? outcome : kept(decider, history, kept, context);
                    return switch (outcome) {
                        case CommandOutcome.KeyReused<S, R> _ -> Uni.createFrom().item(outcome);
                        case CommandOutcome.Refused<S, R> _, CommandOutcome.Stale<S, R> _ ->
                                KeptOutcome.find(connection, key, context.commandId())
                                        .map(unlessKept);
                        case CommandOutcome.Done<S, R> done when done.repeated() ->
                                Uni.createFrom().item(outcome);
                        case CommandOutcome.Done<S, R> done when done.events().isEmpty() ->
                                KeptOutcome.keep(connection, key, history.size(), context)
                                        .map(unlessKept);
                        case CommandOutcome.Done<S, R> done ->
                                append(session, key, history.size(), done, context, views)
                                        .onFailure(Commands::isKeptPerhaps)
                                        .recoverWithUni(conflict ->
                                                kept(connection, key, context, conflict)
                                                        .map(unlessKept));
                    };
                });
    }

    private static <S, R> Uni<CommandOutcome<S, R>> append(
            Mutiny.StatelessSession session,
            StreamKey key,
            int expectedVersion,
            CommandOutcome.Done<S, R> done,
            CommandContext context,
            ViewUpdate<S> views) {
        return EventStore.append(
                        StoreConnection.of(session), key, expectedVersion, done.events(), context)
                .chain(() ->
                        views.update(
                                session, key.id(), done.state(), done.version(), done.events()))
                .replaceWith(done);
    }

    private static boolean isKeptPerhaps(Throwable failure) {
        return failure instanceof ConcurrentAppend conflict && conflict.nothingStored();
    }

    /// The outcome that was kept, because of which nothing was stored now; the conflict when
    /// another writer was first.
    private static Uni<KeptOutcome> kept(
            StoreConnection connection, StreamKey key, CommandContext context, Throwable conflict) {
        return KeptOutcome.find(connection, key, context.commandId())
                .onItem()
                .ifNull()
                .failWith(conflict);
    }

    /// The answer that a command had which changed nothing, however the stream has gone on.
    private static <S, C, E extends DomainEvent, R> CommandOutcome<S, R> kept(
            Decider<S, C, E, R> decider,
            List<StoredEvent> history,
            KeptOutcome kept,
            CommandContext context) {
        if (!kept.payloadHash().equals(context.payloadHash())) {
            return new CommandOutcome.KeyReused<>();
        }
        var state = decider.initial();
        for (var stored : history.subList(0, kept.version())) {
            state = decider.evolve(state, stored.event());
        }
        return new CommandOutcome.Done<>(state, kept.version(), List.of(), true);
    }

    private static <S, C, E extends DomainEvent, R> CommandOutcome<S, R> outcome(
            Decider<S, C, E, R> decider,
            List<StoredEvent> history,
            C command,
            CommandContext context) {
        var first = firstOf(history, context.commandId());
        if (first != null) {
            return first.meta().payloadHash().equals(context.payloadHash())
                    ? repeated(decider, history, context.commandId())
                    : new CommandOutcome.KeyReused<>();
        }
        if (context.expectedVersion() != null && context.expectedVersion() != history.size()) {
            return new CommandOutcome.Stale<>(history.size());
        }
        var state = decider.initial();
        for (var stored : history) {
            state = decider.evolve(state, stored.event());
        }
        return switch (decider.decide().apply(state, command)) {
            case Decision.Rejected<E, R>(var reason) -> new CommandOutcome.Refused<>(reason);
            case Decision.Accepted<E, R>(var events) ->
                    done(decider, state, history.size(), events, context);
        };
    }

    private static <S, C, E extends DomainEvent, R> CommandOutcome<S, R> done(
            Decider<S, C, E, R> decider,
            S before,
            int version,
            List<E> events,
            CommandContext context) {
        var state = before;
        for (var event : events) {
            state = decider.evolve(state, event);
        }
        var appended = events.stream().map(event -> new NewEvent(event, context.now())).toList();
        return new CommandOutcome.Done<>(state, version + events.size(), appended, false);
    }

    private static <S, C, E extends DomainEvent, R> CommandOutcome<S, R> repeated(
            Decider<S, C, E, R> decider, List<StoredEvent> history, UUID commandId) {
        var state = decider.initial();
        var answered = decider.initial();
        var version = 0;
        for (var stored : history) {
            state = decider.evolve(state, stored.event());
            if (stored.commandId().equals(commandId)) {
                answered = state;
                version = stored.version();
            }
        }
        return new CommandOutcome.Done<>(answered, version, List.of(), true);
    }

    private static @Nullable StoredEvent firstOf(List<StoredEvent> history, UUID commandId) {
        return history.stream()
                .filter(stored -> stored.commandId().equals(commandId))
                .findFirst()
                .orElse(null);
    }
}
