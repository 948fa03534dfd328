package dev.salesflow.events.team;

import dev.salesflow.events.DomainEvent;

/// What has happened to a sales team.
public sealed interface TeamEvent extends DomainEvent {

    /// A team was formed; `managerSubject` is its manager's pseudonymous account at the identity
    /// provider.
    record TeamFormed(String name, String managerSubject) implements TeamEvent {}

    /// A team got another name or manager.
    record TeamChanged(
            String name, String previousName, String managerSubject, String previousManagerSubject)
            implements TeamEvent {}
}
