package dev.salesflow.referral;

import dev.salesflow.events.referral.ReferralEvent;
import dev.salesflow.events.referral.ReferralEvent.ReferralHandedOver;
import dev.salesflow.events.referral.ReferralEvent.ReferralProgressed;
import dev.salesflow.events.referral.ReferralEvent.ReferralRegistered;
import dev.salesflow.events.referral.ReferralStage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A referral as it stands.
public sealed interface Referral {

    /// No name was given.
    record Unknown() implements Referral {}

    /// The name is written down; no lead stands for it yet.
    record Registered(ReferralSheet sheet) implements Referral {}

    /// A lead stands for it, and perhaps a deal.
    record Pursued(ReferralSheet sheet, UUID leadId, ReferralStage stage, @Nullable UUID dealId)
            implements Referral {

        Pursued progressed(ReferralStage to, @Nullable UUID deal) {
            return new Pursued(sheet, leadId, to, deal == null ? dealId : deal);
        }
    }

    /// The referral after one more event.
    static Referral evolve(Referral state, ReferralEvent event) {
        return switch (event) {
            case ReferralRegistered e -> new Registered(sheet(e));
            case ReferralHandedOver e ->
                    switch (state) {
                        case Unknown unknown -> unknown;
                        case Registered registered ->
                                new Pursued(
                                        registered.sheet(),
                                        e.leadId(),
                                        ReferralStage.HANDED_OVER,
                                        null);
                        case Pursued pursued -> pursued;
                    };
            case ReferralProgressed e ->
                    switch (state) {
                        case Unknown unknown -> unknown;
                        case Registered registered -> registered;
                        case Pursued pursued -> pursued.progressed(e.stage(), e.dealId());
                    };
        };
    }

    private static ReferralSheet sheet(ReferralRegistered event) {
        return new ReferralSheet(
                event.referrerKind(),
                event.referrerAccountId(),
                event.companyName(),
                event.contactId(),
                event.territory(),
                event.brand());
    }
}
