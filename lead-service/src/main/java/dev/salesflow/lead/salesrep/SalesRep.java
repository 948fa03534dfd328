package dev.salesflow.lead.salesrep;

import dev.salesflow.events.salesrep.SalesRepEvent;
import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepDeparted;
import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepReassigned;
import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepRegistered;
import java.util.UUID;

/// A sales rep as the events tell it.
public sealed interface SalesRep {

    /// A stream without events.
    record Unknown() implements SalesRep {}

    /// A rep that was registered.
    sealed interface Registered extends SalesRep {
        /// The rep's pseudonymous account at the identity provider.
        String subject();

        /// Leads to the rep's name.
        UUID contactId();

        /// What the rep works on, or worked on last.
        Post post();
    }

    /// A rep at work.
    record Active(String subject, UUID contactId, Post post) implements Registered {}

    /// A rep who has left.
    record Departed(String subject, UUID contactId, Post post) implements Registered {}

    /// The rep after one more event.
    static SalesRep evolve(SalesRep rep, SalesRepEvent event) {
        return switch (event) {
            case SalesRepRegistered e ->
                    new Active(
                            e.subject(),
                            e.contactId(),
                            new Post(
                                    e.role(),
                                    e.teamId(),
                                    e.territories(),
                                    e.brands(),
                                    e.capacity()));
            case SalesRepReassigned e ->
                    posted(
                            rep,
                            new Post(
                                    e.role(),
                                    e.teamId(),
                                    e.territories(),
                                    e.brands(),
                                    e.capacity()));
            case SalesRepDeparted _ -> departed(rep);
        };
    }

    private static SalesRep posted(SalesRep rep, Post post) {
        return switch (rep) {
            case Unknown unknown -> unknown;
            case Active(var subject, var contactId, _) -> new Active(subject, contactId, post);
            case Departed(var subject, var contactId, _) -> new Departed(subject, contactId, post);
        };
    }

    private static SalesRep departed(SalesRep rep) {
        return switch (rep) {
            case Unknown unknown -> unknown;
            case Registered registered ->
                    new Departed(registered.subject(), registered.contactId(), registered.post());
        };
    }
}
