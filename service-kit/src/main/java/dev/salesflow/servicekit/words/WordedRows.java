package dev.salesflow.servicekit.words;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.list.ListPage;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Puts words to the rows of a list.
public final class WordedRows {

    private WordedRows() {}

    /// The page with every whole row shown with its words; rows of chosen `fields` stay as they
    /// are.
    ///
    /// @param entity what a whole row is
    /// @param id under which a row's words are kept
    /// @param view a row with its words, which are none when they are erased
    public static <T> Uni<ListPage> shown(
            StoreConnection connection,
            ListPage page,
            Class<T> entity,
            Function<T, UUID> id,
            BiFunction<T, Map<String, String>, ?> view) {
        var ids = page.items().stream().filter(entity::isInstance).map(entity::cast).map(id);
        return Words.find(connection, ids.toList())
                .map(words -> {
                    var items =
                            page.items().stream()
                                    .map(item -> shown(item, words, entity, id, view))
                                    .toList();
                    return new ListPage(items, page.nextCursor(), page.total());
                });
    }

    private static <T> Object shown(
            Object item,
            Map<UUID, Map<String, String>> words,
            Class<T> entity,
            Function<T, UUID> id,
            BiFunction<T, Map<String, String>, ?> view) {
        if (!entity.isInstance(item)) {
            return item;
        }
        var row = entity.cast(item);
        return view.apply(row, words.getOrDefault(id.apply(row), Map.of()));
    }
}
