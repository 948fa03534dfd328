package dev.salesflow.deal.history.mapping;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A file with one row per move.
///
/// @param activityColumn what happened
/// @param atColumn when it happened
/// @param meanings what each activity means
public record ActivityLogMapping(
        CommonMapping common, String activityColumn, String atColumn, Map<String, Meaning> meanings)
        implements ImportMapping {

    public ActivityLogMapping {
        meanings = Map.copyOf(meanings);
    }

    @Override
    public String meaningColumn() {
        return activityColumn;
    }

    @Override
    public List<String> columns() {
        return Stream.concat(Stream.of(activityColumn, atColumn), common.columns().named())
                .distinct()
                .toList();
    }
}
