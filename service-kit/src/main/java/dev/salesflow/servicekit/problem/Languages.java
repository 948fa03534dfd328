package dev.salesflow.servicekit.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/// The languages that we answer in, and which of them a reader likes best.
public final class Languages {

    private static final List<Locale> OURS = List.of(Locale.ENGLISH, Locale.CHINESE);

    private Languages() {}

    /// The language of ours that the request asks for: English when it asks for none of them, and
    /// when its header cannot be read, for which nobody is turned away (RFC 9110, 12.5.4).
    public static Locale of(HttpHeaders headers) {
        var lines = headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return lines == null ? Locale.ENGLISH : of(String.join(",", lines));
    }

    /// The language of ours that a header's value asks for.
    ///
    /// @param accepted as `Accept-Language` has it, or a locale's name such as `zh_CN`; absent when
    ///   there is no header
    public static Locale of(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            // truncated as a lookup does, so that zh-CN finds zh
            var best = Locale.lookup(LanguageRange.parse(accepted.replace('_', '-')), OURS);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException _) {
            return Locale.ENGLISH;
        }
    }

    /// The answer, which says which language it is in and that another reader may get another.
    public static Response in(Locale language, Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
