package dev.salesflow.lead.scoring.rescoring;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.StreamIds;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rescoring as it stands.
///
/// @param lastLead the last one that was looked at, in the order of ids; absent before the first
/// @param leads how many there are to look at
/// @param done how many were looked at: rescored, unchanged and failed ones
/// @param unchanged those whose score stays, or that are no longer worked on
/// @param failed those that could not be scored, for a fault of ours
/// @param failure why the whole came to no good end
public record Rescoring(
        UUID id,
        RescoringState state,
        int modelVersion,
        int profileVersion,
        String startedBy,
        Instant startedAt,
        Instant changedAt,
        @Nullable UUID lastLead,
        long leads,
        long done,
        long rescored,
        long unchanged,
        long failed,
        @Nullable String failure) {

    /// What [#of] reads, in its order.
    static final String COLUMNS =
            """
            rescoring_id, state, model_version, profile_version, started_by, started_at, changed_at,
            last_lead, leads, done, rescored, unchanged, failed, failure
            """;

    static Rescoring of(Row row) {
        return new Rescoring(
                row.getUUID(0),
                RescoringState.valueOf(row.getString(1)),
                row.getInteger(2),
                row.getInteger(3),
                row.getString(4),
                row.getOffsetDateTime(5).toInstant(),
                row.getOffsetDateTime(6).toInstant(),
                row.getUUID(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                row.getLong(12),
                row.getString(13));
    }

    /// The context in which a lead is rescored. The command id follows from rescoring and lead, so
    /// that a page that is done again after a crash changes nothing.
    CommandContext context(UUID leadId, Instant now) {
        var commandId = StreamIds.of("rescoring", id + "/" + leadId);
        return new CommandContext(
                commandId, commandId.toString(), startedBy, id, null, null, now, null);
    }
}
