package dev.salesflow.lead.scoring.model.api;

import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.lead.version.Version;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A version of the scoring model as it is answered.
@Schema(
        examples =
                """
                {"version": 2, "content": {
                 "weights": {"PROFILE_FIT": 20, "URGENCY": 30.5, "DECISION_CHAIN": 29.5,
                   "BUDGET_FIT": 20},
                 "cadenceDays": {"KEY_PURSUIT": 3, "NURTURE": 14, "WATCH": 60}}}
                """)
public record ScoringModelView(int version, ScoringModel content) {

    static ScoringModelView of(Version<ScoringModel> version) {
        return new ScoringModelView(version.number(), version.content());
    }
}
