package dev.salesflow.deal.history.mapping;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A file with one row per deal: its present state and the dates that are known.
///
/// @param stateColumn the present state
/// @param closedAtColumn when a won or lost deal was closed; null when the file does not say
/// @param enteredAtColumns by stage code, the column that says when the stage was entered
/// @param meanings what each state means
public record SnapshotMapping(
        CommonMapping common,
        String stateColumn,
        @Nullable String closedAtColumn,
        Map<String, String> enteredAtColumns,
        Map<String, Meaning> meanings)
        implements ImportMapping {

    public SnapshotMapping {
        enteredAtColumns = Map.copyOf(enteredAtColumns);
        meanings = Map.copyOf(meanings);
    }

    @Override
    public String meaningColumn() {
        return stateColumn;
    }

    @Override
    public List<String> columns() {
        Stream<String> own =
                Stream.of(stateColumn, closedAtColumn)
                        .<String>mapMulti((column, sink) -> {
                            if (column != null) {
                                sink.accept(column);
                            }
                        });
        Stream<String> entries =
                stages().stream().map(enteredAtColumns::get).filter(Objects::nonNull);
        return Stream.of(own, entries, common.columns().named())
                .flatMap(columns -> columns)
                .distinct()
                .toList();
    }
}
