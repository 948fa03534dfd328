package dev.salesflow.lead.duplicate;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An e-mail address as it is compared.
final class EmailAddress {

    private EmailAddress() {}

    /// Half width, trimmed, in small letters: mail providers do not mind the case of either part.
    /// Absent when it is no address.
    static @Nullable String key(@Nullable String email) {
        if (email == null) {
            return null;
        }
        var key =
                Normalizer.normalize(email, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return key.indexOf('@') > 0 ? key : null;
    }
}
