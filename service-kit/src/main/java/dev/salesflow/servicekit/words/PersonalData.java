package dev.salesflow.servicekit.words;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What can be recognised as personal data in a text that stays for ever. Names cannot: those who
/// write such texts are told to name nobody.
public final class PersonalData {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[\\p{L}\\d]{2,}");

    /// A Chinese mobile number, with or without its country code, in one piece or in 3-4-4 digits.
    private static final Pattern MOBILE =
            Pattern.compile(
                    "(?<![\\d+])(?:(?:\\+|00)?86[ -]?)?1[3-9]\\d(?:[ -]?\\d{4}){2}(?![\\d,.]?\\d)");

    /// Any number with its country code.
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+\\d(?:[ ()-]{0,2}\\d){7,14}");

    private PersonalData() {}

    /// Whether a text holds an e-mail address, a mobile number or a number with its country code.
    public static boolean isIn(String text) {
        var half = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return EMAIL.matcher(half).find()
                || MOBILE.matcher(half).find()
                || INTERNATIONAL.matcher(half).find();
    }
}
