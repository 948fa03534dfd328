package dev.salesflow.lead.merge;

import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.events.lead.HandoverStanding;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAbsorbed;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadFeedbackGiven;
import dev.salesflow.events.lead.LeadEvent.LeadFollowedUp;
import dev.salesflow.events.lead.LeadEvent.LeadHandedOver;
import dev.salesflow.events.lead.LeadEvent.LeadTierLeft;
import dev.salesflow.events.lead.LeadEvent.LeadTierSet;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.TierLeftReason;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import dev.salesflow.lead.assignment.Assignment;
import dev.salesflow.lead.assignment.OwnerLoad;
import dev.salesflow.lead.assignment.Workload;
import dev.salesflow.lead.handover.Handover;
import dev.salesflow.lead.salesrep.Assignee;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L14")
@DisplayName("L14 what a lead takes over from the one that is merged into it")
class OpenWorkTest {

    private static final UUID OTHER = new UUID(9, 2);
    private static final UUID OTHER_SHEET = new UUID(4, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final LocalDate OWN_DUE = LocalDate.of(2026, 3, 10);
    private static final OwnerLoad FULL = new OwnerLoad(new Workload(9, 2, 9), false, 2);
    private static final FollowUp PROMISE = followUp(new UUID(8, 1), Leads.NOW, DUE);
    private static final Assignment TO_OTHER_HUNTER =
            new Assignment(Leads.OTHER_HUNTER, Leads.TEAM, null, 3);

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_lead_without_an_owner_goes_on_with_the_owner_of_the_other_however_full_that_one_is() {
        lead.given(Leads.captured())
                .when(absorb(owned(SalesRole.HUNTER, true)))
                .then(absorbed(null, null, null), assigned(SalesRole.HUNTER, null));
    }

    @Test
    void a_lead_keeps_its_own_owner() {
        lead.given(Leads.captured(), Leads.assigned())
                .when(absorb(owned(SalesRole.HUNTER, true)))
                .then(absorbed(null, null, null));
    }

    @Test
    void an_owner_whose_role_is_not_the_expected_one_goes_on_for_the_reason_of_the_merge() {
        lead.given(Leads.captured())
                .when(absorb(owned(SalesRole.FARMER, true)))
                .then(
                        absorbed(null, null, null),
                        assigned(
                                SalesRole.FARMER,
                                "worked on lead " + OTHER + ", which was merged"));
    }

    @Test
    void a_key_lead_leaves_its_tier_when_the_focus_list_of_its_new_owner_is_full() {
        lead.given(Leads.captured(), keyPursuit())
                .when(absorb(owned(SalesRole.HUNTER, false)))
                .then(
                        absorbed(null, null, null),
                        new LeadTierLeft(LeadTier.KEY_PURSUIT, TierLeftReason.FOCUS_LIST_FULL),
                        assigned(SalesRole.HUNTER, null));
    }

    @Test
    void a_key_lead_takes_the_place_of_another_key_lead_on_a_full_focus_list() {
        lead.given(Leads.captured(), keyPursuit())
                .when(absorb(owned(SalesRole.HUNTER, true)))
                .then(absorbed(null, null, null), assigned(SalesRole.HUNTER, null));
    }

    @Test
    void a_lead_that_owes_no_follow_up_owes_the_one_that_was_promised_by_the_other() {
        lead.given(Leads.captured(), Leads.assigned())
                .when(absorb(new OpenWork(null, PROMISE, DUE, null)))
                .then(absorbed(PROMISE, DUE, null));
    }

    @Test
    void a_lead_keeps_the_day_that_was_promised_by_itself_and_its_later_contact() {
        var later = followUp(new UUID(8, 2), Leads.NOW.plus(Duration.ofHours(1)), OWN_DUE);
        lead.given(Leads.captured(), Leads.assigned(), new LeadFollowedUp(later, null))
                .when(absorb(new OpenWork(null, PROMISE, DUE, null)))
                .then(absorbed(null, null, null));
    }

    @Test
    void a_lead_that_was_never_handed_over_stands_with_sales_as_the_other_does() {
        lead.given(Leads.captured())
                .when(absorb(handedOver(FeedbackVerdict.VALID)))
                .then(
                        absorbed(
                                null,
                                null,
                                new HandoverStanding(
                                        OTHER_SHEET, true, DUE, FeedbackVerdict.VALID)));
    }

    @Test
    void what_sales_found_of_the_other_holds_until_feedback_comes_on_the_own_sheet() {
        lead.given(Leads.captured(), new LeadHandedOver(Leads.SHEET, false, OWN_DUE))
                .when(absorb(handedOver(FeedbackVerdict.VALID)))
                .then(
                        absorbed(
                                null,
                                null,
                                new HandoverStanding(
                                        Leads.SHEET, false, OWN_DUE, FeedbackVerdict.VALID)));
    }

    @Test
    void what_sales_found_of_the_lead_itself_stays() {
        lead.given(
                        Leads.captured(),
                        new LeadHandedOver(Leads.SHEET, false, OWN_DUE),
                        new LeadFeedbackGiven(Leads.SHEET, FeedbackVerdict.INVALID, null))
                .when(absorb(handedOver(FeedbackVerdict.VALID)))
                .then(absorbed(null, null, null));
    }

    @Test
    void a_deal_takes_no_work_over() {
        lead.given(Leads.captured(), Leads.assigned(), converted())
                .when(absorb(new OpenWork(owner(SalesRole.HUNTER, true), PROMISE, DUE, null)))
                .then(absorbed(null, null, null));
    }

    @Test
    void of_a_lead_that_is_not_pursued_only_what_sales_found_goes_on() {
        var closed =
                folded(
                        Leads.captured(),
                        Leads.assigned(),
                        new LeadHandedOver(OTHER_SHEET, true, DUE),
                        new LeadFeedbackGiven(OTHER_SHEET, FeedbackVerdict.VALID, null),
                        new LeadFollowedUp(PROMISE, null),
                        new LeadDisqualified(DisqualificationReason.NO_NEED, null));
        var plan = new MergePlan(OTHER, closed, List.of(Leads.LEAD), null);
        lead.given(Leads.captured())
                .when(plan.absorb())
                .then(
                        new LeadAbsorbed(
                                OTHER,
                                List.of(),
                                null,
                                null,
                                null,
                                new HandoverStanding(
                                        OTHER_SHEET, true, DUE, FeedbackVerdict.VALID)));
    }

    private static Lead folded(LeadEvent... events) {
        Lead lead = new Lead.Unknown();
        for (var event : events) {
            lead = Lead.evolve(lead, event);
        }
        return lead;
    }

    private static OpenWork owned(SalesRole role, boolean isKeyPursuit) {
        return new OpenWork(owner(role, isKeyPursuit), null, null, null);
    }

    private static MergedOwner owner(SalesRole role, boolean isKeyPursuit) {
        var assignee = new Assignee(role, Leads.TEAM, false);
        return new MergedOwner(TO_OTHER_HUNTER, assignee, isKeyPursuit, FULL);
    }

    private static OpenWork handedOver(FeedbackVerdict verdict) {
        return new OpenWork(null, null, null, new Handover(OTHER_SHEET, true, DUE, verdict));
    }

    private static LeadCommand absorb(OpenWork work) {
        return new LeadCommand.Absorb(OTHER, new MergedLead(List.of(), null, List.of(), work));
    }

    private static LeadEvent absorbed(
            @Nullable FollowUp followUp,
            @Nullable LocalDate dueOn,
            @Nullable HandoverStanding handover) {
        return new LeadAbsorbed(OTHER, List.of(), null, followUp, dueOn, handover);
    }

    private static LeadEvent assigned(SalesRole role, @Nullable String reason) {
        return new LeadAssigned(
                Leads.OTHER_HUNTER, null, Leads.TEAM, role, reason, SalesRole.HUNTER, null);
    }

    private static LeadEvent converted() {
        return new LeadConverted(
                new UUID(7, 1),
                new UUID(7, 2),
                new UUID(7, 3),
                "Northwind",
                "Northwind",
                AcquisitionChannel.INDUSTRY,
                Leads.HUNTER,
                Leads.TEAM,
                Leads.CONTACT,
                null,
                "seven-steps",
                null);
    }

    private static LeadEvent keyPursuit() {
        return new LeadTierSet(LeadTier.KEY_PURSUIT, null, 3, OWN_DUE);
    }

    private static FollowUp followUp(UUID id, Instant at, LocalDate dueOn) {
        return new FollowUp(id, "OPEN", at, ContactMethod.CALL, Leads.OTHER_HUNTER, dueOn);
    }
}
