package dev.salesflow.lead.followup.list;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.calendar.WorkingCalendar;
import dev.salesflow.servicekit.followup.FollowUpLists;
import dev.salesflow.servicekit.followup.Overdue;
import dev.salesflow.servicekit.list.EntityLists;
import dev.salesflow.servicekit.list.ListDefinition;
import dev.salesflow.servicekit.list.ListPage;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Answers pages of follow-ups as they stand today, which is the date in the calendar's zone.
@RequestScoped
public class LeadFollowUpLists {

    private static final ListDefinition<FollowUpDuty> DUTIES =
            new ListDefinition<>(
                    FollowUpDuty.class,
                    "leadId",
                    Set.of("ownerId", "teamId", "tier", "state"),
                    Set.of("dueOn", "companyName"),
                    "dueOn",
                    "ownerId",
                    "teamId");

    private final FollowUpLists followUps;
    private final EntityLists lists;
    private final Calendars calendars;
    private final Clock clock;
    private final Pool pool;

    LeadFollowUpLists(
            FollowUpLists followUps,
            EntityLists lists,
            Calendars calendars,
            Clock clock,
            Pool pool) {
        this.followUps = followUps;
        this.lists = lists;
        this.calendars = calendars;
        this.clock = clock;
        this.pool = pool;
    }

    /// The log of all leads within the caller's reach.
    public Uni<ListPage> page(UriInfo uri) {
        return calendar().chain(calendar -> followUps.page(uri, today(calendar)));
    }

    /// The log of one lead.
    public Uni<ListPage> pageOf(UUID leadId, UriInfo uri) {
        return calendar().chain(calendar -> followUps.pageOf(leadId, uri, today(calendar)));
    }

    /// The leads within the caller's reach that should have been followed up.
    public Uni<ListPage> overdue(UriInfo uri) {
        return calendar()
                .chain(calendar -> {
                    var today = today(calendar);
                    return lists.page(DUTIES, uri, List.of(Overdue.overdue("dueOn", today)))
                            .map(page -> counted(page, calendar, today));
                });
    }

    private static ListPage counted(ListPage page, WorkingCalendar calendar, LocalDate today) {
        var items =
                page.items().stream()
                        .map(item ->
                                item instanceof FollowUpDuty duty
                                        ? OverdueFollowUp.of(duty, calendar, today)
                                        : item)
                        .toList();
        return new ListPage(items, page.nextCursor(), page.total());
    }

    private Uni<WorkingCalendar> calendar() {
        return calendars.current(StoreConnection.of(pool));
    }

    private LocalDate today(WorkingCalendar calendar) {
        return calendar.dateOf(clock.instant());
    }
}
