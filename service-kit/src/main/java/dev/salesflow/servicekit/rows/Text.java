package dev.salesflow.servicekit.rows;

/// Which text from a foreign file can be kept, and how to quote text that cannot.
public final class Text {
    private static final char REPLACEMENT = '\uFFFD';

    private Text() {}

    /// Whether a database and JSON can hold the text: no NUL and no half of a surrogate pair.
    public static boolean storable(String text) {
        // a loop, because every text of every request is asked
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == 0) {
                return false;
            }
            if (Character.isSurrogate(character)) {
                if (!storable(text.codePointAt(i))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /// The beginning of a text, never longer than `limit` chars, with unstorable characters
    /// replaced by U+FFFD.
    public static String excerpt(String text, int limit) {
        String start = text;
        if (text.length() > limit) {
            boolean splitsPair = Character.isHighSurrogate(text.charAt(limit - 1));
            start = text.substring(0, splitsPair ? limit - 1 : limit);
        }
        if (storable(start)) {
            return start;
        }
        StringBuilder clean = new StringBuilder(start.length());
        start.codePoints().forEach(c -> clean.appendCodePoint(storable(c) ? c : REPLACEMENT));
        return clean.toString();
    }

    private static boolean storable(int codePoint) {
        return codePoint != 0
                && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
