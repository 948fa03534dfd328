package dev.salesflow.lead.facts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads texts by what they say, whatever they are typed like.
public final class WrittenText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /// Characters that take no room: joiners, marks of direction, control characters.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

    /// Signs of a sentence. Between digits they are part of a number, and some others are names'.
    private static final Pattern PUNCTUATION =
            Pattern.compile("(?<!\\d)[\\p{P}&&[^#%&@*]]|[\\p{P}&&[^#%&@*]](?!\\d)");

    private WrittenText() {}

    /// A text in half-width characters, with single blanks within and nothing invisible; empty when
    /// there is nothing to see.
    public static String tidy(String text) {
        var half = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var visible = INVISIBLE.matcher(half).replaceAll("");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }

    /// A name without the differences that letter case, blanks and character width make.
    static String name(String text) {
        return tidy(text).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /// What a text says: as [#name], and without punctuation, unless there is nothing else.
    static String meaning(String text) {
        var name = name(text);
        var words = PUNCTUATION.matcher(name).replaceAll("");
        return words.isEmpty() ? name : words;
    }
}
