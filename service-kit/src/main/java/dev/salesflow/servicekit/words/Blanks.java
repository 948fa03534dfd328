package dev.salesflow.servicekit.words;

import org.jspecify.annotations.Nullable;

/// What of a text nobody sees, and which texts say nothing because of it.
public final class Blanks {

    /// Letters and marks by their kind that are drawn as nothing: joiners, fillers of Hangul and
    /// Braille, selectors of another glyph.
    private static final String DRAWN_AS_NOTHING =
            "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0";

    private Blanks() {}

    /// Whether a text is empty or all of it is invisible: white space, zero-width and control
    /// characters (Unicode's White_Space and Default_Ignorable_Code_Point).
    public static boolean isBlank(CharSequence text) {
        return text.codePoints().noneMatch(Blanks::isVisible);
    }

    /// A name without the blanks around it, with which it was pasted; absent when it is.
    public static @Nullable String stripped(@Nullable String name) {
        return name == null ? null : name.strip();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT ->
                    false;
            default -> !isSelector(character) && DRAWN_AS_NOTHING.indexOf(character) < 0;
        };
    }

    private static boolean isSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }
}
