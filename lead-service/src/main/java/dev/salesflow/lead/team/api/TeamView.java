package dev.salesflow.lead.team.api;

import dev.salesflow.lead.team.Team;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A team as it is answered.
@Schema(
        examples =
                """
                {"id": "0196b1f0-2222-7000-8000-000000000002", "name": "South",
                 "managerSubject": "manager"}
                """)
public record TeamView(UUID id, String name, String managerSubject) {

    /// The answer for a team.
    static TeamView of(UUID id, Team team) {
        return switch (team) {
            case Team.Unknown _ -> throw new IllegalStateException("no team " + id);
            case Team.Formed(var name, var manager) -> new TeamView(id, name, manager);
        };
    }
}
