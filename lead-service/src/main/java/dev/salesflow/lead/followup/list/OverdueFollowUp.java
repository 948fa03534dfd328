package dev.salesflow.lead.followup.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.lead.LeadState;
import dev.salesflow.lead.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lead that its owner should have followed up.
///
/// @param daysOverdue how many working days have begun since the day it was due on
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverdueFollowUp(
        UUID leadId,
        String companyName,
        LeadState state,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,
        @Nullable LeadTier tier,
        LocalDate dueOn,
        long daysOverdue) {

    static OverdueFollowUp of(FollowUpDuty duty, WorkingCalendar calendar, LocalDate today) {
        return new OverdueFollowUp(
                duty.leadId,
                duty.companyName,
                duty.state,
                duty.ownerId,
                duty.teamId,
                duty.tier,
                duty.dueOn,
                workingDaysAfter(duty.dueOn, calendar, today));
    }

    static long workingDaysAfter(LocalDate dueOn, WorkingCalendar calendar, LocalDate today) {
        return dueOn.plusDays(1)
                .datesUntil(today.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
