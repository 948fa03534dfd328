package dev.salesflow.lead.team;

/// Why a command on a team is refused.
public sealed interface TeamRejection {

    /// There is no such team.
    record TeamNotFound() implements TeamRejection {}

    /// The team is formed already.
    record TeamExists() implements TeamRejection {}
}
