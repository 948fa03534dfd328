package dev.salesflow.deal.history.mapping;

import dev.salesflow.servicekit.rows.TableShape;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How to read a file of deal history; every value in it has been checked by [MappingReader].
public sealed interface ImportMapping permits ActivityLogMapping, SnapshotMapping {
    /// What both shapes share.
    CommonMapping common();

    /// What each activity or state in the file means, by the text in the file.
    Map<String, Meaning> meanings();

    /// The column whose text is looked up in [#meanings()].
    String meaningColumn();

    /// Every column that is read from the file, each once, in the order in which the mapping names
    /// them.
    List<String> columns();

    /// What is known of the file before it is opened.
    default TableShape table() {
        return new TableShape(columns(), common().delimiter());
    }

    /// The process that the deals belong to.
    default ProcessReference process() {
        return common().process();
    }

    /// The codes of the stages in designed order; at least one.
    default List<String> stages() {
        return common().stages();
    }

    /// The zone of times without offset.
    default ZoneId timeZone() {
        return common().timeZone();
    }

    /// From when closings were recorded at all; null when always.
    default @Nullable Instant observedFrom() {
        return common().observedFrom();
    }
}
