package dev.salesflow.lead.capture.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.SourceKind;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What one source brought in one campaign, and what became of it.
///
/// @param leads all that were captured; those of each state add up to them
/// @param merged leads that others go on for
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"channel": "INDUSTRY", "sourceKind": "EXHIBITION", "source": "Canton Fair 2026",
                 "campaign": "spring-2026", "leads": 41, "open": 20, "qualified": 4,
                 "converted": 6, "disqualified": 9, "merged": 2,
                 "firstCapturedAt": "2026-04-15T01:20:00Z",
                 "lastCapturedAt": "2026-04-19T08:45:00Z"}
                """)
public record LeadSource(
        AcquisitionChannel channel,
        @Nullable SourceKind sourceKind,
        String source,
        @Nullable String campaign,
        long leads,
        long open,
        long qualified,
        long converted,
        long disqualified,
        long merged,
        Instant firstCapturedAt,
        Instant lastCapturedAt) {

    static LeadSource of(Row row) {
        var kind = row.getString(1);
        return new LeadSource(
                AcquisitionChannel.valueOf(row.getString(0)),
                kind == null ? null : SourceKind.valueOf(kind),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getOffsetDateTime(10).toInstant(),
                row.getOffsetDateTime(11).toInstant());
    }
}
