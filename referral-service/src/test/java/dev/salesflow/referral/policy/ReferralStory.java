package dev.salesflow.referral.policy;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.deal.DealEvent.DealLost;
import dev.salesflow.events.deal.DealEvent.DealOpened;
import dev.salesflow.events.deal.DealEvent.DealReopened;
import dev.salesflow.events.deal.DealEvent.DealWon;
import dev.salesflow.events.deal.DealOrigin;
import dev.salesflow.events.deal.DealOutcome;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadFactRecorded;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.referral.ReferralStage;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.servicekit.testing.Office;
import dev.salesflow.servicekit.testing.OutgoingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// A random story of one referral's lead and deal, told by two topics, and how it must end.
final class ReferralStory {

    final UUID referralId;
    final UUID leadId = UUID.randomUUID();
    final UUID dealId = UUID.randomUUID();
    final List<OutgoingEvent> leadTopic = new ArrayList<>();
    final List<OutgoingEvent> dealTopic = new ArrayList<>();
    private boolean contacted;
    private boolean disqualified;
    private boolean converted;
    private boolean lost;
    private boolean won;

    private ReferralStory(UUID referralId) {
        this.referralId = referralId;
    }

    static ReferralStory of(UUID referralId, Random random) {
        var story = new ReferralStory(referralId);
        story.tellLead(random);
        if (story.converted) {
            story.tellDeal(random);
        }
        return story;
    }

    /// The furthest that anything in the story speaks for.
    ReferralStage end() {
        if (won) {
            return ReferralStage.WON;
        }
        if (lost || disqualified) {
            return ReferralStage.CLOSED;
        }
        if (converted) {
            return ReferralStage.CONVERTED;
        }
        return contacted ? ReferralStage.CONTACTED : ReferralStage.HANDED_OVER;
    }

    /// The deal that the referral names in the end: one closed before the conversion moves on, and
    /// learns of the deal, only when that is won.
    String namedDeal() {
        return converted && (won || !disqualified) ? dealId.toString() : "none";
    }

    /// Both topics as one sequence, each in its own order, with records repeated here and there.
    List<OutgoingEvent> interleaved(Random random) {
        var leads = new ArrayList<>(leadTopic);
        var deals = new ArrayList<>(dealTopic);
        var all = new ArrayList<OutgoingEvent>();
        while (!leads.isEmpty() || !deals.isEmpty()) {
            var fromLeads = deals.isEmpty() || (!leads.isEmpty() && random.nextBoolean());
            var next = fromLeads ? leads.removeFirst() : deals.removeFirst();
            all.add(next);
            if (random.nextInt(4) == 0) {
                all.add(next);
            }
        }
        return all;
    }

    private void tellLead(Random random) {
        lead("test", captured());
        lead(
                "manager",
                new LeadAssigned(
                        Office.HUNTER, null, Office.HUNTERS, SalesRole.HUNTER, null, null, null));
        if (random.nextBoolean()) {
            lead("clerk", fact());
        }
        if (random.nextBoolean()) {
            lead("hunter", fact());
            contacted = true;
        }
        if (random.nextInt(3) == 0) {
            lead("hunter", new LeadDisqualified(DisqualificationReason.WRONG_TIMING, null));
            disqualified = true;
        }
        if (random.nextInt(4) != 0) {
            lead("hunter", converted());
            converted = true;
        }
    }

    private void tellDeal(Random random) {
        deal(opened());
        if (random.nextBoolean()) {
            deal(new DealLost("SIGNING", "PRICE", null, null, false));
            lost = true;
        }
        if (random.nextBoolean()) {
            if (lost) {
                deal(new DealReopened("SIGNING", DealOutcome.LOST, null));
            }
            deal(new DealWon("SIGNING", null, false));
            won = true;
            if (random.nextBoolean()) {
                deal(new DealReopened("SIGNING", DealOutcome.WON, null));
                deal(new DealLost("SIGNING", "PRICE", null, null, false));
            }
        }
    }

    private void lead(String actor, DomainEvent event) {
        leadTopic.add(
                new OutgoingEvent(UUID.randomUUID(), leadId, leadTopic.size() + 1, actor, event));
    }

    private void deal(DomainEvent event) {
        dealTopic.add(
                new OutgoingEvent(
                        UUID.randomUUID(), dealId, dealTopic.size() + 1, "hunter", event));
    }

    private LeadCaptured captured() {
        return new LeadCaptured(
                AcquisitionChannel.REFERRAL,
                "referral",
                null,
                "Borealis Foods",
                null,
                null,
                null,
                null,
                referralId,
                null,
                null,
                null,
                null,
                null);
    }

    private static LeadFactRecorded fact() {
        return new LeadFactRecorded(
                LeadFact.NEED, "A second line", "call", null, null, null, null, null);
    }

    private LeadConverted converted() {
        return new LeadConverted(
                dealId,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Second line",
                "Borealis Foods",
                AcquisitionChannel.REFERRAL,
                Office.HUNTER,
                Office.HUNTERS,
                null,
                referralId,
                "seven-steps",
                null);
    }

    private DealOpened opened() {
        return new DealOpened(
                "seven-steps",
                1,
                "SIGNING",
                "Second line",
                "Borealis Foods",
                null,
                null,
                null,
                Office.HUNTER,
                Office.HUNTERS,
                null,
                Map.of(),
                new DealOrigin(leadId, null, null, null),
                false);
    }
}
