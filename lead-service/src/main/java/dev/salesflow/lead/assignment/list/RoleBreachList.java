package dev.salesflow.lead.assignment.list;

import dev.salesflow.lead.calendar.WorkingCalendar;
import dev.salesflow.servicekit.list.Condition;
import dev.salesflow.servicekit.list.ListDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The breaches of the role rule: what can be asked of their list.
public final class RoleBreachList {

    /// What can be asked of the list.
    public static final ListDefinition<RoleBreachEntry> DEFINITION =
            new ListDefinition<>(
                    RoleBreachEntry.class,
                    "id",
                    Set.of("leadId", "salesRepId", "teamId", "role", "expectedRole"),
                    Set.of("occurredAt"),
                    "-occurredAt",
                    "salesRepId",
                    "teamId");

    private RoleBreachList() {}

    /// What holds of the breaches of some days, both included. The instants are held against the
    /// days as they begin and end in the calendar's present zone: when the zone changes, each
    /// breach falls on the day that it was there.
    public static List<Condition> between(
            WorkingCalendar calendar, @Nullable LocalDate from, @Nullable LocalDate to) {
        var conditions = new ArrayList<Condition>();
        var zone = calendar.zone();
        if (from != null) {
            var start = from.atStartOfDay(zone).toInstant();
            conditions.add(new Condition("occurredAt", ">=", start));
        }
        if (to != null) {
            var end = to.plusDays(1).atStartOfDay(zone).toInstant();
            conditions.add(new Condition("occurredAt", "<", end));
        }
        return conditions;
    }
}
