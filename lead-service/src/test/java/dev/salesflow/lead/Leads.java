package dev.salesflow.lead;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import dev.salesflow.events.lead.LeadEvent.LeadFactRecorded;
import dev.salesflow.events.lead.LeadEvent.LeadQualified;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.salesrep.SalesRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One company's lead at every point of its way, for tests.
final class Leads {

    static final UUID LEAD = new UUID(1, 1);
    static final UUID CONTACT = new UUID(1, 2);
    static final UUID HUNTER = new UUID(2, 1);
    static final UUID OTHER_HUNTER = new UUID(2, 2);
    static final UUID FARMER = new UUID(2, 3);
    static final UUID TEAM = new UUID(3, 1);

    private Leads() {}

    static LeadCommand.Capture capture() {
        return new LeadCommand.Capture(
                AcquisitionChannel.INDUSTRY,
                "Canton Fair",
                "spring",
                "Northwind",
                "9144",
                "Guangdong",
                "Atlas",
                CONTACT,
                null);
    }

    static LeadEvent captured() {
        return new LeadCaptured(
                AcquisitionChannel.INDUSTRY,
                "Canton Fair",
                "spring",
                "Northwind",
                "9144",
                "Guangdong",
                "Atlas",
                CONTACT,
                null);
    }

    static LeadEvent assigned() {
        return new LeadAssigned(HUNTER, null, TEAM, SalesRole.HUNTER, null);
    }

    static LeadEvent known(LeadFact fact) {
        return new LeadFactRecorded(fact, "3", "first call", null);
    }

    /// Captured, with an owner and all that qualification weighs.
    static List<LeadEvent> weighed() {
        var events = new ArrayList<>(List.of(captured(), assigned()));
        LeadClosing.WEIGHED.forEach(fact -> events.add(known(fact)));
        return events;
    }

    static List<LeadEvent> qualified() {
        return with(weighed(), new LeadQualified(null));
    }

    static List<LeadEvent> with(List<LeadEvent> events, LeadEvent next) {
        var more = new ArrayList<>(events);
        more.add(next);
        return more;
    }
}
