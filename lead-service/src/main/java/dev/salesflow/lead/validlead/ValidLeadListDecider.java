package dev.salesflow.lead.validlead;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.Topic;
import dev.salesflow.events.validlead.ValidLeadListEvent;
import dev.salesflow.events.validlead.ValidLeadListEvent.ValidLeadListDistributed;
import dev.salesflow.events.validlead.ValidLeadListEvent.ValidLeadListDrawnUp;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The rules of a weekly list of valid leads.
public final class ValidLeadListDecider {

    /// The most leads that a list holds.
    public static final int MOST_LEADS = 2000;

    /// The weekly list as an aggregate.
    public static final Decider<
                    ValidLeadList, ValidLeadListCommand, ValidLeadListEvent, ValidLeadListRejection>
            DECIDER =
                    new Decider<>(
                            Topic.VALID_LEAD_LIST,
                            new ValidLeadList.Unknown(),
                            ValidLeadList::evolve,
                            ValidLeadListDecider::decide,
                            ValidLeadListEvent.class);

    private ValidLeadListDecider() {}

    static Decision<ValidLeadListEvent, ValidLeadListRejection> decide(
            ValidLeadList list, ValidLeadListCommand command) {
        return switch (command) {
            case ValidLeadListCommand.DrawUp c -> drawUp(list, c);
            case ValidLeadListCommand.Distribute c -> distribute(list, c);
        };
    }

    private static Decision<ValidLeadListEvent, ValidLeadListRejection> drawUp(
            ValidLeadList list, ValidLeadListCommand.DrawUp command) {
        if (list instanceof ValidLeadList.DrawnUp) {
            return rejected(
                    new ValidLeadListRejection.ListExists(command.week().text(), command.brand()));
        }
        var firstDay = command.week().firstDay();
        if (command.today().isBefore(firstDay)) {
            return rejected(new ValidLeadListRejection.WeekNotBegun(firstDay, command.today()));
        }
        if (command.leadIds().size() > MOST_LEADS) {
            return rejected(
                    new ValidLeadListRejection.TooManyLeads(command.leadIds().size(), MOST_LEADS));
        }
        return accepted(
                new ValidLeadListDrawnUp(
                        command.week().text(), firstDay, command.brand(), command.leadIds()));
    }

    private static Decision<ValidLeadListEvent, ValidLeadListRejection> distribute(
            ValidLeadList list, ValidLeadListCommand.Distribute command) {
        return switch (list) {
            case ValidLeadList.Unknown _ -> rejected(new ValidLeadListRejection.ListNotFound());
            case ValidLeadList.DrawnUp drawnUp -> {
                var strangers = new ArrayList<>(command.leadIds());
                strangers.removeAll(Set.copyOf(drawnUp.leadIds()));
                if (!strangers.isEmpty()) {
                    yield rejected(new ValidLeadListRejection.NotOnList(List.copyOf(strangers)));
                }
                var added = new ArrayList<>(command.leadIds());
                added.removeAll(drawnUp.distributed());
                yield added.isEmpty()
                        ? accepted() // a lead counts as given from the list once
                        : accepted(new ValidLeadListDistributed(List.copyOf(added)));
            }
        };
    }
}
