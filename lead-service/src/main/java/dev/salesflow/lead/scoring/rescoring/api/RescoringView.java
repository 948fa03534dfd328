package dev.salesflow.lead.scoring.rescoring.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.lead.scoring.rescoring.Rescoring;
import dev.salesflow.lead.scoring.rescoring.RescoringState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rescoring as it stands.
///
/// @param leads how many there are to score
/// @param done how many were looked at: rescored, unchanged and failed ones
/// @param unchanged those whose score stays, or that are no longer worked on
/// @param failed those that could not be scored, for a fault of ours
/// @param failure why a FAILED one came to no good end, in English
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "LeadRescoring",
        examples =
                """
                {"id": "3c7d9f0e-5b7c-5a0e-9d52-6f1f6a0f8c21", "state": "RUNNING",
                 "modelVersion": 1, "profileVersion": 2, "leads": 480, "done": 200,
                 "rescored": 187, "unchanged": 13, "failed": 0, "startedBy": "director",
                 "startedAt": "2026-05-04T07:30:00Z", "changedAt": "2026-05-04T07:30:01Z"}
                """)
public record RescoringView(
        UUID id,
        RescoringState state,
        int modelVersion,
        int profileVersion,
        long leads,
        long done,
        long rescored,
        long unchanged,
        long failed,
        @Nullable String failure,
        String startedBy,
        Instant startedAt,
        Instant changedAt) {

    static RescoringView of(Rescoring rescoring) {
        return new RescoringView(
                rescoring.id(),
                rescoring.state(),
                rescoring.modelVersion(),
                rescoring.profileVersion(),
                rescoring.leads(),
                rescoring.done(),
                rescoring.rescored(),
                rescoring.unchanged(),
                rescoring.failed(),
                rescoring.failure(),
                rescoring.startedBy(),
                rescoring.startedAt(),
                rescoring.changedAt());
    }
}
