package dev.salesflow.servicekit.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.salesflow.events.EventJson;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import dev.salesflow.servicekit.problem.TextLimits;
import dev.salesflow.servicekit.problem.TimeLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/// Where a page ended: the sort order, the last value of its field and the last id; opaque to
/// clients.
///
/// @param sort the order with its direction, as the parameter `sort` names it
record Cursor(String sort, JsonNode value, UUID id) {

    String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(EventJson.write(this).getBytes(StandardCharsets.UTF_8));
    }

    static Cursor decode(String text, String sort) {
        try {
            var json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var cursor = EventJson.mapper().readValue(json, Cursor.class);
            if (cursor == null || cursor.id == null || cursor.value == null) {
                throw unreadable();
            }
            if (sort.equals(cursor.sort)) {
                return cursor;
            }
        } catch (IllegalArgumentException | IOException e) {
            throw unreadable();
        }
        throw ListRequest.fault(
                ProblemKind.INVALID, "cursor", "A cursor belongs to one sort order; start over");
    }

    <V> V valueAs(Class<V> type) {
        try {
            var converted = EventJson.mapper().treeToValue(value, type);
            if (converted == null || !isTaken(converted)) {
                throw unreadable();
            }
            return converted;
        } catch (JsonProcessingException e) {
            throw unreadable();
        }
    }

    private static boolean isTaken(Object value) {
        return TimeLimits.isTaken(value)
                && !(value instanceof String text && !TextLimits.isStorable(text));
    }

    private static ProblemException unreadable() {
        return ListRequest.fault(
                ProblemKind.INVALID, "cursor", "Use nextCursor as it was answered");
    }
}
