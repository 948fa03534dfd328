package dev.salesflow.lead.duplicate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An e-mail address as it is compared.
final class EmailAddress {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s/;,、|<>]+@[^\\s/;,、|<>]+");

    private EmailAddress() {}

    /// Half width, in small letters: mail providers do not mind the case of either part. Of several
    /// addresses in one text the first counts; absent when there is none.
    static @Nullable String key(@Nullable String email) {
        if (email == null) {
            return null;
        }
        var text = Normalizer.normalize(email, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var address = ADDRESS.matcher(text);
        return address.find() ? address.group() : null;
    }
}
