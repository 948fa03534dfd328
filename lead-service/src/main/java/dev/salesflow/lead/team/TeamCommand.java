package dev.salesflow.lead.team;

/// What can be asked of a team.
public sealed interface TeamCommand {

    /// Form a team.
    record Form(String name, String managerSubject) implements TeamCommand {}

    /// Give a team another name or manager.
    record Change(String name, String managerSubject) implements TeamCommand {}
}
