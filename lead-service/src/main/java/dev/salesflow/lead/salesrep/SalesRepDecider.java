package dev.salesflow.lead.salesrep;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.Topic;
import dev.salesflow.events.salesrep.SalesRepEvent;
import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepDeparted;
import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepReassigned;
import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepRegistered;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.Decision;

/// The rules of a sales rep.
public final class SalesRepDecider {

    /// The sales rep as an aggregate.
    public static final Decider<SalesRep, SalesRepCommand, SalesRepEvent, SalesRepRejection>
            DECIDER =
                    new Decider<>(
                            Topic.SALES_REP,
                            new SalesRep.Unknown(),
                            SalesRep::evolve,
                            SalesRepDecider::decide,
                            SalesRepEvent.class);

    private SalesRepDecider() {}

    static Decision<SalesRepEvent, SalesRepRejection> decide(
            SalesRep rep, SalesRepCommand command) {
        return switch (command) {
            case SalesRepCommand.Register c -> register(rep, c);
            case SalesRepCommand.Reassign c -> reassign(rep, c);
            case SalesRepCommand.Depart _ -> depart(rep);
        };
    }

    private static Decision<SalesRepEvent, SalesRepRejection> register(
            SalesRep rep, SalesRepCommand.Register command) {
        if (rep instanceof SalesRep.Registered) {
            return rejected(new SalesRepRejection.SalesRepExists());
        }
        if (command.accountHolder() != null) {
            return rejected(new SalesRepRejection.AccountTaken(command.accountHolder()));
        }
        var post = command.post();
        if (!command.teamFormed()) {
            return rejected(new SalesRepRejection.TeamUnknown(post.teamId()));
        }
        return accepted(
                new SalesRepRegistered(
                        command.subject(),
                        command.contactId(),
                        post.role(),
                        post.teamId(),
                        post.territories(),
                        post.brands(),
                        post.capacity()));
    }

    private static Decision<SalesRepEvent, SalesRepRejection> reassign(
            SalesRep rep, SalesRepCommand.Reassign command) {
        return switch (rep) {
            case SalesRep.Unknown _ -> rejected(new SalesRepRejection.SalesRepNotFound());
            case SalesRep.Departed _ -> rejected(new SalesRepRejection.SalesRepGone());
            case SalesRep.Active active when active.post().equals(command.post()) -> accepted();
            case SalesRep.Active _ when !command.teamFormed() ->
                    rejected(new SalesRepRejection.TeamUnknown(command.post().teamId()));
            case SalesRep.Active active -> accepted(reassigned(active.post(), command.post()));
        };
    }

    private static SalesRepReassigned reassigned(Post before, Post post) {
        return new SalesRepReassigned(
                post.role(),
                post.teamId(),
                before.teamId(),
                post.territories(),
                post.brands(),
                post.capacity());
    }

    private static Decision<SalesRepEvent, SalesRepRejection> depart(SalesRep rep) {
        return switch (rep) {
            case SalesRep.Unknown _ -> rejected(new SalesRepRejection.SalesRepNotFound());
            case SalesRep.Active _ -> accepted(new SalesRepDeparted());
            case SalesRep.Departed _ -> accepted();
        };
    }
}
