package dev.salesflow.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whether a schema may follow another: readers of either read what the other's writers write, so
/// it may gain optional fields and codes, and nothing else.
final class SchemaCompatibility {

    /// The codes of today, to which others may come.
    static final String CODES = "x-extensible-enum";

    private static final Set<String> NESTED = Set.of("properties", "items", "additionalProperties");
    private static final Set<String> FREE =
            Set.of("title", "description", "required", "$schema", CODES);

    private final List<String> breaches = new ArrayList<>();

    private SchemaCompatibility() {}

    /// What makes `after` no allowed successor of `before`, by path; empty when it is one.
    static List<String> breaches(JsonNode before, JsonNode after) {
        var compatibility = new SchemaCompatibility();
        compatibility.compare(before, after, "");
        return compatibility.breaches;
    }

    private void compare(JsonNode before, JsonNode after, String path) {
        compareFields(before, after, path);
        compareCodes(before.path(CODES), after.path(CODES), path);
        for (var nested : List.of("items", "additionalProperties")) {
            if (before.path(nested).isObject() && after.path(nested).isObject()) {
                compare(before.get(nested), after.get(nested), path + "/*");
            } else if (before.has(nested) || after.has(nested)) {
                requireSame(nested, before, after, path);
            }
        }
        names(before, after).stream()
                .filter(keyword -> !NESTED.contains(keyword) && !FREE.contains(keyword))
                .forEach(keyword -> requireSame(keyword, before, after, path));
    }

    private void compareCodes(JsonNode before, JsonNode after, String path) {
        for (var code : before) {
            if (after.valueStream().noneMatch(code::equals)) {
                breaches.add(path + " lost the code " + code.asText());
            }
        }
    }

    private void compareFields(JsonNode before, JsonNode after, String path) {
        var earlier = before.path("properties");
        var later = after.path("properties");
        for (var field : names(earlier, later)) {
            var place = path + "/" + field;
            if (!later.has(field)) {
                breaches.add(place + " was removed or renamed");
            } else if (!earlier.has(field) && isRequired(after, field)) {
                breaches.add(place + " is new and required");
            } else if (earlier.has(field)) {
                compareRequired(before, after, field, place);
                compare(earlier.get(field), later.get(field), place);
            }
        }
    }

    private void compareRequired(JsonNode before, JsonNode after, String field, String place) {
        if (isRequired(before, field) != isRequired(after, field)) {
            breaches.add(
                    place + (isRequired(after, field) ? " became required" : " became optional"));
        }
    }

    private void requireSame(String keyword, JsonNode before, JsonNode after, String path) {
        if (!before.path(keyword).equals(after.path(keyword))) {
            breaches.add(
                    "%s changed its %s from %s to %s"
                            .formatted(path, keyword, before.path(keyword), after.path(keyword)));
        }
    }

    private static boolean isRequired(JsonNode schema, String field) {
        for (var required : schema.path("required")) {
            if (required.asText().equals(field)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names(JsonNode before, JsonNode after) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
