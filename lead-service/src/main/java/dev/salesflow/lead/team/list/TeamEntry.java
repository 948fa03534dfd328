package dev.salesflow.lead.team.list;

import dev.salesflow.lead.team.Team;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A team as it is listed.
@Entity
@Table(name = "team_entry")
@Schema(
        examples =
                """
                {"id": "0196b1f0-2222-7000-8000-000000000002", "name": "East",
                 "managerSubject": "manager", "changedAt": "2026-03-02T09:15:00Z"}
                """)
public class TeamEntry {
    @Id public UUID id;
    public String name;
    public String managerSubject;
    public Instant changedAt;

    /// The row of a team.
    static TeamEntry of(UUID id, Team.Formed team, Instant changedAt) {
        var entry = new TeamEntry();
        entry.id = id;
        entry.name = team.name();
        entry.managerSubject = team.managerSubject();
        entry.changedAt = changedAt;
        return entry;
    }
}
