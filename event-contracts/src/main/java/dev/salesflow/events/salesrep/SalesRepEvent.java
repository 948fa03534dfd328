package dev.salesflow.events.salesrep;

import dev.salesflow.events.DomainEvent;
import java.util.Set;
import java.util.UUID;

/// What has happened to a sales rep.
public sealed interface SalesRepEvent extends DomainEvent {

    /// A rep joined. `subject` is the rep's pseudonymous account at the identity provider,
    /// `contactId` leads to the name.
    record SalesRepRegistered(
            String subject,
            UUID contactId,
            SalesRole role,
            UUID teamId,
            Set<String> territories,
            Set<String> brands,
            int capacity)
            implements SalesRepEvent {}

    /// A rep's role, team, territory, brands or capacity changed; the former team stands beside the
    /// new one.
    record SalesRepReassigned(
            SalesRole role,
            UUID teamId,
            UUID previousTeamId,
            Set<String> territories,
            Set<String> brands,
            int capacity)
            implements SalesRepEvent {}

    /// A rep left.
    record SalesRepDeparted() implements SalesRepEvent {}
}
