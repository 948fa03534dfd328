package dev.salesflow.lead.scoring.rescoring;

import io.vertx.sqlclient.Tuple;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ends rescorings, here and in the list of long work; one that had ended before stays as it is.
final class RescoringEnd {

    /// When all is done, there were as many leads as were found: some were closed on the way.
    static final String END =
            """
            with ended as (
              update lead_rescoring set state = $2, failure = $3, changed_at = clock_timestamp(),
                leads = case when $2 = 'DONE' then done else leads end
              where rescoring_id = $1 and state = 'RUNNING' returning rescoring_id)
            update operation set state = $2, changed_at = clock_timestamp()
            from ended where operation_id = rescoring_id
            """;

    private RescoringEnd() {}

    /// What [#END] takes.
    static Tuple arguments(UUID id, RescoringState state, @Nullable String failure) {
        return Tuple.of(id, state.name(), failure);
    }
}
