package dev.salesflow.lead.merge;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.FactStatement;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAbsorbed;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadKeyPersonNamed;
import dev.salesflow.events.lead.LeadEvent.LeadMerged;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.stakeholder.BuyingRole;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import dev.salesflow.lead.facts.KeyPerson;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L14")
@DisplayName("L14 which leads can be merged")
class MergeDeciderTest {

    private static final UUID TARGET = new UUID(9, 1);
    private static final UUID OTHER = new UUID(9, 2);
    private static final UUID CONTACT = new UUID(9, 3);
    private static final LeadEvent DISQUALIFIED =
            new LeadDisqualified(DisqualificationReason.NO_NEED, null);
    private static final List<FactStatement> SAID =
            List.of(new FactStatement(LeadFact.EMPLOYEES, "1200", "web site", Leads.NOW, "hunter"));

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_lead_that_is_worked_on_is_merged() {
        lead.given(Leads.captured()).when(into(TARGET)).then(new LeadMerged(TARGET));
    }

    @Test
    void a_disqualified_lead_is_merged_into_one_that_goes_on() {
        lead.given(Leads.captured(), DISQUALIFIED).when(into(TARGET)).then(new LeadMerged(TARGET));
    }

    @Test
    void a_lead_is_not_merged_with_itself() {
        lead.given(Leads.captured())
                .when(into(Leads.LEAD))
                .thenRejected(new LeadRejection.MergeWithItself());
    }

    @Test
    void a_lead_is_not_merged_into_one_that_was_merged_into_it() {
        lead.given(Leads.captured())
                .when(into(TARGET, OTHER, Leads.LEAD))
                .thenRejected(new LeadRejection.MergeCycle(List.of(TARGET, OTHER, Leads.LEAD)));
    }

    @Test
    void a_merged_target_is_refused_with_the_lead_that_goes_on_for_it() {
        lead.given(Leads.captured())
                .when(into(TARGET, new UUID(9, 4), OTHER))
                .thenRejected(new LeadRejection.MergeTargetMerged(OTHER));
    }

    @Test
    void a_repeated_merge_changes_nothing() {
        lead.given(Leads.captured(), new LeadMerged(TARGET)).when(into(TARGET)).thenNothing();
    }

    @Test
    void a_merged_lead_is_not_merged_into_another_one() {
        lead.given(Leads.captured(), new LeadMerged(OTHER))
                .when(into(TARGET))
                .thenRejected(new LeadRejection.LeadIsMerged(OTHER));
    }

    @Test
    void a_lead_that_nobody_captured_is_not_merged() {
        lead.given().when(into(TARGET)).thenRejected(new LeadRejection.LeadNotFound());
    }

    @Test
    void a_lead_without_a_contact_takes_the_others_over_with_its_facts() {
        lead.given(withoutContact()).when(absorb(SAID, CONTACT, List.of())).then(absorbed(CONTACT));
    }

    @Test
    void a_lead_keeps_its_own_contact() {
        lead.given(Leads.captured()).when(absorb(SAID, CONTACT, List.of())).then(absorbed(null));
    }

    @Test
    void a_lead_takes_over_the_key_people_whom_it_does_not_know() {
        var known = new KeyPerson(new UUID(9, 5), BuyingRole.USER, true);
        var other = new KeyPerson(new UUID(9, 6), BuyingRole.DECISION_MAKER, true);
        lead.given(Leads.captured(), named(known))
                .when(
                        absorb(
                                SAID,
                                null,
                                List.of(
                                        new KeyPerson(
                                                known.contactId(), BuyingRole.PURCHASER, false),
                                        other)))
                .then(absorbed(null), named(other));
    }

    @Test
    void a_lead_absorbs_another_one_once() {
        lead.given(Leads.captured(), absorbed(null))
                .when(absorb(List.of(), null, List.of()))
                .thenNothing();
    }

    @Test
    void a_disqualified_lead_does_not_go_on_for_others() {
        lead.given(Leads.captured(), DISQUALIFIED)
                .when(absorb(List.of(), null, List.of()))
                .thenRejected(
                        new LeadRejection.LeadIsDisqualified(DisqualificationReason.NO_NEED, null));
    }

    @Test
    void a_merged_lead_does_not_go_on_for_others() {
        lead.given(Leads.captured(), new LeadMerged(TARGET))
                .when(absorb(List.of(), null, List.of()))
                .thenRejected(new LeadRejection.MergeTargetMerged(TARGET));
    }

    private static LeadCommand into(UUID... chain) {
        return new LeadCommand.MergeInto(Leads.LEAD, List.of(chain));
    }

    private static LeadCommand absorb(
            List<FactStatement> said, @Nullable UUID contactId, List<KeyPerson> keyPeople) {
        return new LeadCommand.Absorb(
                OTHER, new MergedLead(said, contactId, keyPeople, OpenWork.NONE));
    }

    private static LeadEvent absorbed(@Nullable UUID contactId) {
        return new LeadAbsorbed(OTHER, SAID, contactId, null, null, null);
    }

    private static LeadEvent named(KeyPerson person) {
        return new LeadKeyPersonNamed(person.contactId(), person.role(), person.reached());
    }

    private static LeadEvent withoutContact() {
        var captured = Leads.captured();
        return new LeadCaptured(
                captured.channel(),
                captured.source(),
                captured.campaign(),
                captured.companyName(),
                captured.registeredId(),
                captured.territory(),
                captured.brand(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
