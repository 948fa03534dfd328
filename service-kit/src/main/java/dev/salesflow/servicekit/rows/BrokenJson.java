package dev.salesflow.servicekit.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;

/// What is wrong with a text that is no JSON, in words that the reader of the text can act upon;
/// those of the parser tell of its settings. What it says of a kind of fault is known by its words
/// alone.
public final class BrokenJson {

    private BrokenJson() {}

    /// What is wrong, as the end of a sentence: "it breaks at line 1, column 9".
    public static String words(JsonProcessingException fault) {
        if (isGoingOn(fault)) {
            return "it goes on after its end";
        }
        if (isRepeating(fault) && fault instanceof StreamReadException read) {
            return "it has the field " + Text.excerpt(place(read), 100) + " twice";
        }
        if (fault instanceof StreamConstraintsException) {
            return "it has too many levels, or too long a number, name or text";
        }
        var place = fault.getLocation();
        return place == null
                ? "it breaks off"
                : "it breaks at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    /// Whether more follows where the text should have ended.
    public static boolean isGoingOn(JsonProcessingException fault) {
        return fault.getOriginalMessage().startsWith("Trailing token");
    }

    /// Whether an object has a field twice.
    public static boolean isRepeating(JsonProcessingException fault) {
        return fault.getOriginalMessage().startsWith("Duplicate ");
    }

    /// The JSON Pointer to where the parser stood; empty when that is not known.
    public static String place(StreamReadException fault) {
        return fault.getProcessor() instanceof JsonParser parser
                ? Text.excerpt(
                        parser.getParsingContext().pathAsPointer().toString(), Integer.MAX_VALUE)
                : "";
    }
}
