package dev.salesflow.referral;

import static dev.salesflow.referral.ReferralDecider.DECIDER;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.referral.ReferralCommand.RegisterReferral;
import dev.salesflow.referral.list.ReferralList;
import dev.salesflow.referral.list.ReferralPeople;
import dev.salesflow.referral.list.Registrant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Carries a referral's commands out.
@ApplicationScoped
public class ReferralCommandHandler {

    private final Commands commands;
    private final ReferralList referrals;

    ReferralCommandHandler(Commands commands, ReferralList referrals) {
        this.commands = commands;
        this.referrals = referrals;
    }

    /// Registers a referral; person and note become plain rows and no part of the event.
    public Uni<CommandOutcome<Referral, ReferralRejection>> register(
            UUID referralId,
            RegisterReferral command,
            Registrant registrant,
            ContactDetails person,
            @Nullable String note,
            CommandContext context) {
        return commands.execute(
                DECIDER,
                referralId,
                command,
                context,
                (session, id, state, version, _) ->
                        referrals
                                .add(session, id, state, version, registrant, context.now())
                                .chain(() -> ReferralPeople.keep(session, id, person, note)));
    }

    /// Carries a policy's command out in the transaction that takes its event in.
    public Uni<CommandOutcome<Referral, ReferralRejection>> handleIn(
            Mutiny.StatelessSession session,
            UUID referralId,
            ReferralCommand command,
            CommandContext context) {
        return commands.executeIn(
                session, DECIDER, referralId, command, context, referrals::update);
    }
}
