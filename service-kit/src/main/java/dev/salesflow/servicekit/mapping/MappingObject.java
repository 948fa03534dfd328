package dev.salesflow.servicekit.mapping;

import static dev.salesflow.servicekit.mapping.MappingCode.BAD_DELIMITER;
import static dev.salesflow.servicekit.mapping.MappingCode.REQUIRED;
import static dev.salesflow.servicekit.mapping.MappingCode.TOO_MANY;
import static dev.salesflow.servicekit.mapping.MappingCode.UNKNOWN_FIELD;
import static dev.salesflow.servicekit.mapping.MappingCode.UNKNOWN_TIME_ZONE;
import static dev.salesflow.servicekit.mapping.MappingCode.WRONG_TYPE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.salesflow.servicekit.rows.Text;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// One object of the mapping's JSON, read field by field while faults are noted.
///
/// A required field that is missing or wrong gives a placeholder (empty text, empty object), so
/// that reading goes on and finds every fault; the noted fault keeps the placeholder from ever
/// being used.
public record MappingObject(JsonNode node, String pointer, Faults faults) {

    private static final String DELIMITERS = ",;\t|";

    /// The object under a field; an empty one with a fault when it is missing or another type.
    public MappingObject object(String field) {
        JsonNode value = present(field);
        if (value == null) {
            fault(field, REQUIRED, "Add the object \"" + field + "\".");
        } else if (!value.isObject()) {
            fault(field, WRONG_TYPE, "Make it an object, not " + type(value) + ".");
        } else {
            return new MappingObject(value, at(field), faults);
        }
        return new MappingObject(JsonNodeFactory.instance.objectNode(), at(field), faults);
    }

    /// The object under a field, or an empty one when there is no such field.
    public MappingObject optionalObject(String field) {
        return present(field) == null
                ? new MappingObject(JsonNodeFactory.instance.objectNode(), at(field), faults)
                : object(field);
    }

    /// The text under a field that must be there.
    public String text(String field) {
        String value = optionalText(field);
        if (value == null && present(field) == null) {
            fault(field, REQUIRED, "Add the text \"" + field + "\".");
        }
        return value == null ? "" : value;
    }

    /// The text under a field; null when there is none or when it has a fault.
    public @Nullable String optionalText(String field) {
        JsonNode value = present(field);
        return value == null ? null : faults.text(value, at(field));
    }

    /// The truth value under a field; false when there is none.
    public boolean flag(String field) {
        JsonNode value = present(field);
        if (value != null && !value.isBoolean()) {
            fault(field, WRONG_TYPE, "Make it true or false, not " + type(value) + ".");
        }
        return value != null && value.asBoolean();
    }

    /// The texts of a list, faulty ones as empty texts so that positions stay; empty when there is
    /// no list.
    public List<String> texts(String field, int most) {
        JsonNode list = present(field);
        if (list == null) {
            return List.of();
        }
        if (!list.isArray()) {
            fault(field, WRONG_TYPE, "Make it a list of texts, not " + type(list) + ".");
            return List.of();
        }
        if (list.size() > most) {
            fault(field, TOO_MANY, "Has " + list.size() + " entries; at most " + most + ".");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode entry : list) {
            String text = faults.text(entry, at(field) + "/" + texts.size());
            texts.add(text == null ? "" : text);
        }
        return texts;
    }

    /// The names of the fields that hold something.
    public List<String> names() {
        return allNames().filter(this::has).toList();
    }

    /// Notes every field that is not one of those named.
    public void allowOnly(Set<String> known) {
        String all = String.join(", ", known.stream().sorted().toList());
        allNames()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault(name, UNKNOWN_FIELD, "Remove it; known here: " + all + "."));
    }

    /// Whether a field holds something.
    public boolean has(String field) {
        return present(field) != null;
    }

    /// Notes a fault of a field.
    public void fault(String field, MappingFault.Code code, String detail) {
        faults.add(at(field), code, detail);
    }

    /// The time zone under a field that must be there; UTC with a fault when it is none.
    public ZoneId timeZone(String field) {
        String name = text(field);
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        if (!name.isEmpty()) {
            fault(
                    field,
                    UNKNOWN_TIME_ZONE,
                    "Write an IANA name such as Europe/Amsterdam, Asia/Shanghai or UTC.");
        }
        return ZoneOffset.UTC;
    }

    /// The delimiter of a CSV file under a field; null when there is none or when it has a fault.
    public @Nullable Character delimiter(String field) {
        // A tab is white space, which other texts must not be.
        String value = node.path(field).asText("");
        if (value.length() == 1 && DELIMITERS.contains(value)) {
            return value.charAt(0);
        }
        if (has(field)) {
            fault(
                    field,
                    BAD_DELIMITER,
                    "Write one of comma, semicolon, tab (\\t) and bar, or leave it out.");
        }
        return null;
    }

    /// The pointer of a field, escaped as RFC 6901 asks.
    public String at(String field) {
        String cut = Text.excerpt(field, Faults.LONGEST_TEXT);
        return pointer + "/" + cut.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable JsonNode present(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private Stream<String> allNames() {
        Iterable<String> names = node::fieldNames;
        return StreamSupport.stream(names.spliterator(), false);
    }

    private static String type(JsonNode value) {
        return Faults.type(value);
    }
}
