package dev.salesflow.referral;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.Topic;
import dev.salesflow.events.referral.ReferralEvent;
import dev.salesflow.events.referral.ReferralEvent.ReferralHandedOver;
import dev.salesflow.events.referral.ReferralEvent.ReferralProgressed;
import dev.salesflow.events.referral.ReferralEvent.ReferralRegistered;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.referral.ReferralCommand.FollowReferral;
import dev.salesflow.referral.ReferralCommand.HandOverReferral;
import dev.salesflow.referral.ReferralCommand.RegisterReferral;
import dev.salesflow.referral.ReferralRejection.ConsentMissing;
import dev.salesflow.referral.ReferralRejection.HandedOverToOtherLead;
import dev.salesflow.referral.ReferralRejection.ReferralAlreadyRegistered;
import dev.salesflow.referral.ReferralRejection.ReferralNotFound;
import dev.salesflow.referral.ReferralRejection.ReferralNotHandedOver;

/// The rules of a referral.
public final class ReferralDecider {

    /// The aggregate for the event store.
    public static final Decider<Referral, ReferralCommand, ReferralEvent, ReferralRejection>
            DECIDER =
                    new Decider<>(
                            Topic.REFERRAL,
                            new Referral.Unknown(),
                            Referral::evolve,
                            ReferralDecider::decide,
                            ReferralEvent.class);

    private ReferralDecider() {}

    /// What follows from a command.
    static Decision<ReferralEvent, ReferralRejection> decide(
            Referral state, ReferralCommand command) {
        return switch (command) {
            case RegisterReferral register -> register(state, register);
            case HandOverReferral handOver -> handOver(state, handOver);
            case FollowReferral follow -> follow(state, follow);
        };
    }

    private static Decision<ReferralEvent, ReferralRejection> register(
            Referral state, RegisterReferral command) {
        return switch (state) {
            case Referral.Unknown _ when !command.consentGiven() -> rejected(new ConsentMissing());
            case Referral.Unknown _ -> accepted(registered(command.sheet()));
            case Referral.Registered known ->
                    rejected(new ReferralAlreadyRegistered(known.sheet().companyName()));
            case Referral.Pursued known ->
                    rejected(new ReferralAlreadyRegistered(known.sheet().companyName()));
        };
    }

    private static Decision<ReferralEvent, ReferralRejection> handOver(
            Referral state, HandOverReferral command) {
        return switch (state) {
            case Referral.Unknown _ -> rejected(new ReferralNotFound());
            case Referral.Registered _ -> accepted(new ReferralHandedOver(command.leadId()));
            case Referral.Pursued known when known.leadId().equals(command.leadId()) -> accepted();
            case Referral.Pursued known -> rejected(new HandedOverToOtherLead(known.leadId()));
        };
    }

    private static Decision<ReferralEvent, ReferralRejection> follow(
            Referral state, FollowReferral command) {
        return switch (state) {
            case Referral.Unknown _ -> rejected(new ReferralNotFound());
            case Referral.Registered _ -> rejected(new ReferralNotHandedOver());
            case Referral.Pursued known when !known.leadId().equals(command.leadId()) ->
                    rejected(new HandedOverToOtherLead(known.leadId()));
            case Referral.Pursued known
                    when ReferralProgress.isForward(known.stage(), command.stage()) ->
                    accepted(
                            new ReferralProgressed(
                                    command.stage(), known.stage(), command.dealId()));
            case Referral.Pursued _ -> accepted(); // never backwards, and a repeat changes nothing
        };
    }

    private static ReferralRegistered registered(ReferralSheet sheet) {
        return new ReferralRegistered(
                sheet.referrerKind(),
                sheet.referrerAccountId(),
                sheet.companyName(),
                sheet.contactId(),
                true, // only a referral with consent is ever registered
                sheet.territory(),
                sheet.brand());
    }
}
