package dev.salesflow.lead.followup.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.lead.LeadState;
import dev.salesflow.lead.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A lead that its owner should have followed up.
///
/// @param daysOverdue how many working days have begun since the day it was due on
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"leadId": "0196b1f0-0000-7000-8000-000000000001",
                 "companyName": "Northwind Trading", "state": "OPEN",
                 "ownerId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
                 "teamId": "0196b1f0-2222-7000-8000-000000000002", "tier": "KEY_PURSUIT",
                 "dueOn": "2026-05-06", "daysOverdue": 2}
                """)
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
