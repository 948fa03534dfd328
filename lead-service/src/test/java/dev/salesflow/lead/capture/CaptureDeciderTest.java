package dev.salesflow.lead.capture;

import static dev.salesflow.lead.Leads.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.lead.IntakeField;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import dev.salesflow.events.lead.SourceKind;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.LeadState;
import dev.salesflow.lead.Leads;
import dev.salesflow.lead.duplicate.DuplicateCandidate;
import dev.salesflow.lead.duplicate.IdentityKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CaptureDeciderTest {

    private static final UUID REFERRER = new UUID(1, 9);
    private static final List<DuplicateCandidate> ALIKE =
            List.of(
                    new DuplicateCandidate(
                            new UUID(8, 1),
                            Set.of(IdentityKind.PHONE),
                            "Northwind Ltd",
                            LeadState.OPEN,
                            null,
                            null));

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    @Tag("L1")
    void a_lead_is_captured_with_what_the_form_of_its_channel_asked_for() {
        lead.given()
                .when(
                        capture(
                                AcquisitionChannel.INDUSTRY,
                                SourceKind.EXHIBITION,
                                Map.of(IntakeField.BOOTH, "3.1 A 07"),
                                null))
                .then(
                        captured(
                                AcquisitionChannel.INDUSTRY,
                                SourceKind.EXHIBITION,
                                Map.of(IntakeField.BOOTH, "3.1 A 07"),
                                null,
                                null));
    }

    @Test
    @Tag("L1")
    void a_kind_of_source_of_another_channel_is_refused() {
        lead.given()
                .when(capture(AcquisitionChannel.ONLINE, SourceKind.EXHIBITION, Map.of(), null))
                .thenRejected(
                        new LeadRejection.SourceKindOfOtherChannel(
                                SourceKind.EXHIBITION, AcquisitionChannel.ONLINE));
    }

    @Test
    @Tag("L1")
    void a_field_of_another_channels_form_is_refused() {
        lead.given()
                .when(
                        capture(
                                AcquisitionChannel.COLD_VISIT,
                                SourceKind.SHOP_BY_SHOP,
                                Map.of(IntakeField.SEARCH_TERM, "bearings"),
                                null))
                .thenRejected(
                        new LeadRejection.IntakeFieldOfOtherChannel(
                                IntakeField.SEARCH_TERM, AcquisitionChannel.COLD_VISIT));
    }

    @Test
    @Tag("L1")
    void a_referral_by_form_names_who_referred() {
        lead.given()
                .when(capture(AcquisitionChannel.REFERRAL, SourceKind.FRIEND, Map.of(), null))
                .thenRejected(new LeadRejection.ReferrerMissing());
    }

    @Test
    @Tag("L1")
    void a_referrer_can_be_a_person() {
        lead.given()
                .when(capture(AcquisitionChannel.REFERRAL, SourceKind.FRIEND, Map.of(), REFERRER))
                .then(
                        captured(
                                AcquisitionChannel.REFERRAL,
                                SourceKind.FRIEND,
                                null,
                                REFERRER,
                                null));
    }

    @Test
    @Tag("L1")
    void a_referrer_can_be_a_company() {
        var company = Map.of(IntakeField.REFERRER_COMPANY, "Hengyuan");
        lead.given()
                .when(capture(AcquisitionChannel.REFERRAL, SourceKind.CUSTOMER, company, null))
                .then(
                        captured(
                                AcquisitionChannel.REFERRAL,
                                SourceKind.CUSTOMER,
                                company,
                                null,
                                null));
    }

    @Test
    @Tag("L1")
    void a_referral_without_a_kind_of_source_need_not_name_who_referred() {
        lead.given()
                .when(capture(AcquisitionChannel.REFERRAL, null, Map.of(), null))
                .then(captured(AcquisitionChannel.REFERRAL, null, null, null, null));
    }

    @Test
    @Tag("L1")
    void every_kind_of_source_and_every_field_stands_in_exactly_one_form() {
        var forms = Arrays.stream(AcquisitionChannel.values()).map(IntakeForm::of).toList();
        assertThat(forms.stream().flatMap(form -> form.sourceKinds().stream()))
                .containsExactlyInAnyOrder(SourceKind.values());
        assertThat(forms.stream().flatMap(form -> form.fields().stream()))
                .containsExactlyInAnyOrder(IntakeField.values());
    }

    @Test
    @Tag("L14")
    void a_lead_that_looks_like_others_is_refused_with_them() {
        lead.given()
                .when(capture(ALIKE, null))
                .thenRejected(new LeadRejection.LikelyDuplicate(ALIKE));
    }

    @Test
    @Tag("L14")
    void a_reason_takes_it_in_all_the_same_and_is_kept() {
        lead.given()
                .when(capture(ALIKE, "another plant"))
                .then(captured(AcquisitionChannel.ONLINE, null, null, null, "another plant"));
    }

    @Test
    void a_lead_is_captured_once() {
        lead.given(Leads.captured())
                .when(Leads.capture())
                .thenRejected(new LeadRejection.LeadExists());
    }

    private static LeadCommand capture(
            AcquisitionChannel channel,
            @Nullable SourceKind kind,
            Map<IntakeField, String> intake,
            @Nullable UUID referrer) {
        return capture(channel, kind, intake, referrer, null, List.of());
    }

    private static LeadCommand capture(
            List<DuplicateCandidate> candidates, @Nullable String duplicateReason) {
        return capture(
                AcquisitionChannel.ONLINE, null, Map.of(), null, duplicateReason, candidates);
    }

    private static LeadCommand capture(
            AcquisitionChannel channel,
            @Nullable SourceKind kind,
            Map<IntakeField, String> intake,
            @Nullable UUID referrer,
            @Nullable String duplicateReason,
            List<DuplicateCandidate> candidates) {
        return new LeadCommand.Capture(
                channel,
                kind,
                "Canton Fair",
                "spring",
                intake,
                "Northwind",
                "9144",
                CustomerKind.EXISTING_CUSTOMER,
                "Guangdong",
                "Atlas",
                CONTACT,
                null,
                referrer,
                duplicateReason,
                candidates);
    }

    private static LeadEvent captured(
            AcquisitionChannel channel,
            @Nullable SourceKind kind,
            @Nullable Map<IntakeField, String> intake,
            @Nullable UUID referrer,
            @Nullable String duplicateReason) {
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
                kind,
                intake,
                CustomerKind.EXISTING_CUSTOMER,
                referrer,
                duplicateReason);
    }
}
