package dev.salesflow.lead.facts;

import dev.salesflow.events.lead.FactStatement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one source says.
///
/// @param statedAt when the source said it; absent in statements of before
/// @param recordedBy the account of who noted it; absent in statements of before
public record Statement(
        String value, String source, @Nullable Instant statedAt, @Nullable String recordedBy) {

    static Statement of(FactStatement said) {
        return new Statement(said.value(), said.source(), said.statedAt(), said.recordedBy());
    }

    /// Whether this was said after the other; times that are not known come before all others.
    boolean isAfter(Statement other) {
        if (statedAt == null) {
            return false;
        }
        return other.statedAt == null || statedAt.isAfter(other.statedAt);
    }
}
