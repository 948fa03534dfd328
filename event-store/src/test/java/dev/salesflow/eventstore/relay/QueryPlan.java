package dev.salesflow.eventstore.relay;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What PostgreSQL did to answer a statement (`explain (analyze, format json)`).
record QueryPlan(JsonObject top) {

    static QueryPlan of(JsonArray explained) {
        return new QueryPlan(explained.getJsonObject(0).getJsonObject("Plan"));
    }

    /// Names of the indexes it used.
    Set<String> indexes() {
        return nodes(top)
                .filter(node -> node.containsKey("Index Name"))
                .map(node -> node.getString("Index Name"))
                .collect(Collectors.toSet());
    }

    /// Whether it went through a whole table.
    boolean scansATable() {
        return nodes(top).anyMatch(node -> node.getString("Node Type").endsWith("Seq Scan"));
    }

    /// Rows that it answered.
    long rows() {
        return top.getDouble("Actual Rows").longValue();
    }

    /// Rows of tables that it looked at, those that did not fit included.
    long rowsRead() {
        return nodes(top)
                .filter(node -> node.containsKey("Relation Name"))
                .mapToLong(QueryPlan::rowsReadAt)
                .sum();
    }

    private static long rowsReadAt(JsonObject node) {
        var each = node.getDouble("Actual Rows") + node.getDouble("Rows Removed by Filter", 0.0);
        return Math.round(each * node.getDouble("Actual Loops"));
    }

    private static Stream<JsonObject> nodes(JsonObject node) {
        var below = node.getJsonArray("Plans", new JsonArray());
        return Stream.concat(
                Stream.of(node),
                IntStream.range(0, below.size())
                        .mapToObj(below::getJsonObject)
                        .flatMap(QueryPlan::nodes));
    }
}
