package dev.salesflow.lead;

import dev.salesflow.events.lead.FactStatement;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.lead.assignment.Assignment;
import dev.salesflow.lead.assignment.OwnerLoad;
import dev.salesflow.lead.assignment.Workload;
import dev.salesflow.lead.handover.Handover;
import dev.salesflow.lead.merge.MergedLead;
import dev.salesflow.lead.merge.MergedOwner;
import dev.salesflow.lead.merge.OpenWork;
import dev.salesflow.lead.salesrep.Assignee;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Merges of one lead with others, likely and unlikely ones, from a seed.
final class RandomMerges extends RandomChoice {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 4);
    private static final List<UUID> OTHERS = List.of(new UUID(9, 1), new UUID(9, 2));

    RandomMerges(long seed) {
        super(seed);
    }

    LeadCommand merge() {
        if (random.nextInt(4) > 0) {
            return new LeadCommand.Absorb(one(OTHERS), merged());
        }
        var chain = List.of(maybe() ? one(OTHERS) : Leads.LEAD, OTHERS.getLast());
        return new LeadCommand.MergeInto(
                Leads.LEAD, random.nextInt(8) == 0 ? OTHERS.subList(0, 1) : chain);
    }

    private MergedLead merged() {
        var source = one(List.of("call", "web", "report"));
        var said = new FactStatement(LeadFact.NEED, "gears", source, Leads.NOW, "hunter");
        return new MergedLead(
                List.of(said),
                maybe() ? Leads.CONTACT : null,
                List.of(),
                maybe() ? OpenWork.NONE : work());
    }

    private OpenWork work() {
        var load = new Workload(random.nextInt(4), random.nextInt(3), 3);
        var owner =
                new MergedOwner(
                        new Assignment(Leads.OTHER_HUNTER, Leads.TEAM, null, null),
                        new Assignee(one(SalesRole.values()), Leads.TEAM, false),
                        maybe(),
                        new OwnerLoad(load, false, 2));
        var verdict = maybe() ? one(FeedbackVerdict.values()) : null;
        return new OpenWork(
                maybe() ? owner : null,
                null,
                maybe() ? DUE : null,
                new Handover(new UUID(4, 2), maybe(), DUE, verdict));
    }
}
