package dev.salesflow.eventstore.inbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;

/// What a consumer does with what it reads, in the transaction that also moves its offset.
///
/// @param <T> what a record is read into
@FunctionalInterface
public interface InboxEffect<T> {
    /// Applies the readable records of a batch, in order within each stream. The same record can
    /// come again when a relay repeats a page; its effect must then be none.
    Uni<Void> apply(Mutiny.StatelessSession session, List<T> received);

    /// The effect that takes one record after the other.
    static <T> InboxEffect<T> oneByOne(BiFunction<Mutiny.StatelessSession, T, Uni<Void>> each) {
        return (session, received) ->
                Multi.createFrom()
                        .iterable(received)
                        .onItem()
                        .transformToUniAndConcatenate(next -> each.apply(session, next))
                        .collect()
                        .last();
    }
}
