package dev.salesflow.lead.validlead;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.validlead.list.ValidLeadLists;
import dev.salesflow.lead.validlead.list.ValidLeads;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Draws weekly lists up. How they are distributed is in [DistributionCommandHandler].
@ApplicationScoped
public class ValidLeadListCommandHandler {

    private final Commands commands;
    private final Calendars calendars;
    private final Pool pool;

    ValidLeadListCommandHandler(Commands commands, Calendars calendars, Pool pool) {
        this.commands = commands;
        this.calendars = calendars;
        this.pool = pool;
    }

    /// The id of a brand's list of a week; there is one.
    public static UUID listId(String week, String brand) {
        return StreamIds.of("valid-lead-list", week + "/" + brand);
    }

    /// Draws up the list of the brand's leads, owned or not, that were captured in the week as it
    /// begins and ends in the calendar's zone, and that are valid now.
    public Uni<CommandOutcome<ValidLeadList, ValidLeadListRejection>> drawUp(
            IsoWeek week, String brand, CommandContext context) {
        var connection = StoreConnection.of(pool);
        return calendars
                .current(connection)
                .chain(calendar ->
                        ValidLeads.captured(
                                        connection,
                                        brand,
                                        week.start(calendar.zone()),
                                        week.end(calendar.zone()),
                                        ValidLeadListDecider.MOST_LEADS + 1)
                                .map(leadIds ->
                                        new ValidLeadListCommand.DrawUp(
                                                week,
                                                brand,
                                                leadIds,
                                                calendar.dateOf(context.now()))))
                .chain(command ->
                        commands.execute(
                                ValidLeadListDecider.DECIDER,
                                listId(week.text(), brand),
                                command,
                                context,
                                ValidLeadLists::update));
    }
}
