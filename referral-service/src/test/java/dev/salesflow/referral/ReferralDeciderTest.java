package dev.salesflow.referral;

import static dev.salesflow.events.referral.ReferralStage.CLOSED;
import static dev.salesflow.events.referral.ReferralStage.CONTACTED;
import static dev.salesflow.events.referral.ReferralStage.CONVERTED;
import static dev.salesflow.events.referral.ReferralStage.HANDED_OVER;
import static dev.salesflow.events.referral.ReferralStage.WON;

import dev.salesflow.events.referral.ReferralEvent;
import dev.salesflow.events.referral.ReferralEvent.ReferralHandedOver;
import dev.salesflow.events.referral.ReferralEvent.ReferralProgressed;
import dev.salesflow.events.referral.ReferralEvent.ReferralRegistered;
import dev.salesflow.events.referral.ReferrerKind;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.referral.ReferralCommand.FollowReferral;
import dev.salesflow.referral.ReferralCommand.HandOverReferral;
import dev.salesflow.referral.ReferralCommand.RegisterReferral;
import dev.salesflow.referral.ReferralRejection.ConsentMissing;
import dev.salesflow.referral.ReferralRejection.HandedOverToOtherLead;
import dev.salesflow.referral.ReferralRejection.ReferralAlreadyRegistered;
import dev.salesflow.referral.ReferralRejection.ReferralNotFound;
import dev.salesflow.referral.ReferralRejection.ReferralNotHandedOver;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferralDeciderTest {

    private static final UUID LEAD = new UUID(1, 1);
    private static final UUID OTHER_LEAD = new UUID(1, 2);
    private static final UUID DEAL = new UUID(2, 1);
    private static final ReferralSheet SHEET =
            new ReferralSheet(
                    ReferrerKind.FRIEND, null, "Borealis Foods", new UUID(3, 1), "NORTH", null);
    private static final ReferralRegistered REGISTERED =
            new ReferralRegistered(
                    ReferrerKind.FRIEND,
                    null,
                    "Borealis Foods",
                    new UUID(3, 1),
                    true,
                    "NORTH",
                    null);
    private static final ReferralHandedOver HANDED_TO_LEAD = new ReferralHandedOver(LEAD);

    private final Scenario<Referral, ReferralCommand, ReferralEvent, ReferralRejection> referral =
            Scenario.of(ReferralDecider.DECIDER);

    @Test
    void a_name_given_with_consent_is_registered() {
        referral.given().when(new RegisterReferral(SHEET, true)).then(REGISTERED);
    }

    @Test
    void a_name_given_without_consent_is_refused() {
        referral.given()
                .when(new RegisterReferral(SHEET, false))
                .thenRejected(new ConsentMissing());
    }

    @Test
    void a_referral_is_registered_once() {
        referral.given(REGISTERED)
                .when(new RegisterReferral(SHEET, true))
                .thenRejected(new ReferralAlreadyRegistered("Borealis Foods"));
        referral.given(REGISTERED, HANDED_TO_LEAD)
                .when(new RegisterReferral(SHEET, true))
                .thenRejected(new ReferralAlreadyRegistered("Borealis Foods"));
    }

    @Test
    void a_registered_referral_is_handed_over_to_its_lead() {
        referral.given(REGISTERED).when(new HandOverReferral(LEAD)).then(HANDED_TO_LEAD);
    }

    @Test
    void the_same_lead_again_changes_nothing_and_another_is_refused() {
        referral.given(REGISTERED, HANDED_TO_LEAD).when(new HandOverReferral(LEAD)).thenNothing();
        referral.given(REGISTERED, HANDED_TO_LEAD)
                .when(new HandOverReferral(OTHER_LEAD))
                .thenRejected(new HandedOverToOtherLead(LEAD));
    }

    @Test
    void nothing_follows_what_is_not_there_or_not_handed_over() {
        referral.given().when(new HandOverReferral(LEAD)).thenRejected(new ReferralNotFound());
        referral.given()
                .when(new FollowReferral(LEAD, CONTACTED, null))
                .thenRejected(new ReferralNotFound());
        referral.given(REGISTERED)
                .when(new FollowReferral(LEAD, CONTACTED, null))
                .thenRejected(new ReferralNotHandedOver());
    }

    @Test
    void another_lead_moves_no_referral() {
        referral.given(REGISTERED, HANDED_TO_LEAD)
                .when(new FollowReferral(OTHER_LEAD, CONTACTED, null))
                .thenRejected(new HandedOverToOtherLead(LEAD));
    }

    @Test
    void a_step_names_the_stage_before_and_the_deal() {
        referral.given(REGISTERED, HANDED_TO_LEAD)
                .when(new FollowReferral(LEAD, CONVERTED, DEAL))
                .then(new ReferralProgressed(CONVERTED, HANDED_OVER, DEAL));
    }

    @Test
    void a_referral_never_moves_backwards() {
        referral.given(
                        REGISTERED,
                        HANDED_TO_LEAD,
                        new ReferralProgressed(CONVERTED, HANDED_OVER, DEAL))
                .when(new FollowReferral(LEAD, CONTACTED, null))
                .thenNothing();
        referral.given(REGISTERED, HANDED_TO_LEAD, new ReferralProgressed(WON, HANDED_OVER, DEAL))
                .when(new FollowReferral(LEAD, CLOSED, DEAL))
                .thenNothing();
    }

    @Test
    void a_lost_deal_that_is_won_after_all_makes_its_referral_won() {
        referral.given(
                        REGISTERED,
                        HANDED_TO_LEAD,
                        new ReferralProgressed(CLOSED, HANDED_OVER, DEAL))
                .when(new FollowReferral(LEAD, WON, DEAL))
                .then(new ReferralProgressed(WON, CLOSED, DEAL));
    }
}
