package dev.salesflow.lead.team;

import dev.salesflow.events.team.TeamEvent;
import dev.salesflow.events.team.TeamEvent.TeamChanged;
import dev.salesflow.events.team.TeamEvent.TeamFormed;

/// A sales team as its events tell it.
public sealed interface Team {

    /// A stream without events.
    record Unknown() implements Team {}

    /// A team with a name and a manager, who is an account at the identity provider.
    record Formed(String name, String managerSubject) implements Team {}

    /// The team after one more event.
    static Team evolve(Team team, TeamEvent event) {
        return switch (event) {
            case TeamFormed e -> new Formed(e.name(), e.managerSubject());
            case TeamChanged e -> new Formed(e.name(), e.managerSubject());
        };
    }
}
