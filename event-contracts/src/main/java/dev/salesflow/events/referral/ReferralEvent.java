package dev.salesflow.events.referral;

import dev.salesflow.events.DomainEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What has happened to a referral.
public sealed interface ReferralEvent extends DomainEvent {

    /// A name was given to us, with the consent of the person named.
    record ReferralRegistered(
            ReferrerKind referrerKind,
            @Nullable UUID referrerAccountId,
            String companyName,
            UUID contactId,
            boolean consentGiven,
            @Nullable String territory,
            @Nullable String brand)
            implements ReferralEvent {}

    /// A lead stands for the referral now.
    record ReferralHandedOver(UUID leadId) implements ReferralEvent {}

    /// The lead or its deal moved, and the referral with it.
    record ReferralProgressed(
            ReferralStage stage, ReferralStage previousStage, @Nullable UUID dealId)
            implements ReferralEvent {}
}
