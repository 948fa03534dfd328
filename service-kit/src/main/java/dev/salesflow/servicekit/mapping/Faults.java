package dev.salesflow.servicekit.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import dev.salesflow.servicekit.rows.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The faults found so far in one mapping; of one place only the first, the others mostly follow
/// from it.
public final class Faults {
    /// The most characters of a text.
    public static final int LONGEST_TEXT = 200;

    private static final int MOST = 200;

    private final List<MappingFault> found = new ArrayList<>();

    /// Notes a fault, unless its place has one.
    public void add(String pointer, MappingFault.Code code, String detail) {
        boolean known = found.stream().anyMatch(fault -> fault.pointer().equals(pointer));
        if (!known && found.size() < MOST) {
            found.add(new MappingFault(pointer, code, detail));
        }
    }

    List<MappingFault> found() {
        return List.copyOf(found);
    }

    /// The text of a JSON value, or null with a fault when it is none that could be in a file.
    public @Nullable String text(JsonNode value, String pointer) {
        if (!value.isTextual()) {
            add(pointer, MappingCode.WRONG_TYPE, "Make it a text, not " + type(value) + ".");
            return null;
        }
        return name(value.asText(), pointer) ? value.asText() : null;
    }

    /// Whether a text can be the name of something in a file; notes the fault when not.
    public boolean name(String text, String pointer) {
        if (text.isBlank() || !text.strip().equals(text)) {
            add(
                    pointer,
                    MappingCode.BLANK,
                    "Write a text without space around it; values of the file are read so.");
        } else if (text.length() > LONGEST_TEXT) {
            add(
                    pointer,
                    MappingCode.TOO_LONG,
                    "Has " + text.length() + " characters; at most " + LONGEST_TEXT + ".");
        } else if (!Text.storable(text)) {
            add(
                    pointer,
                    MappingCode.BAD_CHARACTER,
                    "Remove the NUL character or the half of a surrogate pair.");
        } else {
            return true;
        }
        return false;
    }

    /// The type of a JSON value in words.
    public static String type(JsonNode value) {
        return "a value of type " + value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
