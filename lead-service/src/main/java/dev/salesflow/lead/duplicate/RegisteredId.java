package dev.salesflow.lead.duplicate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A company's number in a public register, such as the 18 characters of 统一社会信用代码.
final class RegisteredId {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("[1-9]");

    private RegisteredId() {}

    /// Half width, in capitals, without spaces and separators; absent when no number is left, as in
    /// "n/a".
    static @Nullable String key(@Nullable String registeredId) {
        if (registeredId == null) {
            return null;
        }
        var plain = Normalizer.normalize(registeredId, Normalizer.Form.NFKC);
        var key = SEPARATORS.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
        return NUMBER.matcher(key).find() ? key : null;
    }
}
