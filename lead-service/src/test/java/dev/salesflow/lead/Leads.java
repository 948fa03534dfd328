package dev.salesflow.lead;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import dev.salesflow.events.lead.LeadEvent.LeadFactRecorded;
import dev.salesflow.events.lead.LeadEvent.LeadQualified;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.SourceKind;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.assignment.OwnerLoad;
import dev.salesflow.lead.assignment.Workload;
import dev.salesflow.lead.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One company's lead at every point of its way, for tests.
public final class Leads {

    public static final UUID LEAD = new UUID(1, 1);
    public static final UUID CONTACT = new UUID(1, 2);
    public static final UUID HUNTER = new UUID(2, 1);
    public static final UUID OTHER_HUNTER = new UUID(2, 2);
    public static final UUID FARMER = new UUID(2, 3);
    public static final UUID TEAM = new UUID(3, 1);
    public static final UUID SHEET = new UUID(4, 1);
    public static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    /// What qualification weighs, with values that can be read.
    public static final Map<LeadFact, String> WEIGHED =
            Map.of(
                    LeadFact.NEED, "A second line",
                    LeadFact.BUDGET, "120000 CNY",
                    LeadFact.DECISION_MAKER, "Head of purchasing",
                    LeadFact.PURCHASE_WITHIN_MONTHS, "3");

    private Leads() {}

    /// A scenario of a lead.
    public static Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> scenario() {
        return Scenario.of(LeadDecider.DECIDER);
    }

    public static LeadCommand.Capture capture() {
        return new LeadCommand.Capture(
                AcquisitionChannel.INDUSTRY,
                SourceKind.EXHIBITION,
                "Canton Fair",
                "spring",
                Map.of(),
                "Northwind",
                "9144",
                CustomerKind.PROSPECT,
                "Guangdong",
                "Atlas",
                CONTACT,
                null,
                null,
                null,
                List.of());
    }

    public static LeadCaptured captured() {
        return captured(AcquisitionChannel.INDUSTRY, CustomerKind.PROSPECT);
    }

    public static LeadCaptured captured(AcquisitionChannel channel, CustomerKind kind) {
        return new LeadCaptured(
                channel,
                "Canton Fair",
                "spring",
                "Northwind",
                "9144",
                "Guangdong",
                "Atlas",
                CONTACT,
                null,
                channel == AcquisitionChannel.INDUSTRY ? SourceKind.EXHIBITION : null,
                null,
                kind,
                null,
                null);
    }

    public static LeadAssigned assigned() {
        return new LeadAssigned(HUNTER, null, TEAM, SalesRole.HUNTER, null, SalesRole.HUNTER, null);
    }

    /// What one source says first.
    public static LeadFactRecorded reported(LeadFact fact, String value, String source) {
        return new LeadFactRecorded(
                fact, value, source, null, FactStatus.REPORTED, null, NOW, "hunter");
    }

    /// What a second source confirms.
    public static LeadFactRecorded confirmed(LeadFact fact, String value, String source) {
        return new LeadFactRecorded(
                fact,
                value,
                source,
                value,
                FactStatus.VERIFIED,
                FactStatus.REPORTED,
                NOW,
                "hunter");
    }

    /// Captured, with an owner and all that qualification weighs, by one source.
    public static List<LeadEvent> weighed() {
        var events = new ArrayList<LeadEvent>(List.of(captured(), assigned()));
        WEIGHED.forEach((fact, value) -> events.add(reported(fact, value, "first call")));
        return events;
    }

    /// The same, confirmed by a second source.
    public static List<LeadEvent> verified() {
        var events = weighed();
        WEIGHED.forEach((fact, value) -> events.add(confirmed(fact, value, "annual report")));
        return events;
    }

    public static List<LeadEvent> qualified() {
        return with(verified(), new LeadQualified(null));
    }

    public static List<LeadEvent> with(List<LeadEvent> events, LeadEvent next) {
        var more = new ArrayList<>(events);
        more.add(next);
        return more;
    }

    /// Take it up again, for an owner who works on that much and has two places for key leads.
    public static LeadCommand.Recycle recycle(LocalDate today, @Nullable Workload owned) {
        return new LeadCommand.Recycle(
                today, new OwnerLoad(owned, false, 2), WorkingCalendar.STANDARD);
    }

    /// A history as a scenario takes it.
    public static LeadEvent[] history(List<LeadEvent> events) {
        return events.toArray(LeadEvent[]::new);
    }
}
