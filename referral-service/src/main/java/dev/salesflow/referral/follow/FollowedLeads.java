package dev.salesflow.referral.follow;

import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which leads stand for referrals. All leads' events pass here, few leads are followed.
public final class FollowedLeads {

    private static final String FOLLOW =
            """
            insert into followed_lead (lead_id, referral_id, version) values ($1, $2, $3)
            on conflict (lead_id) do nothing
            """;
    private static final String NEXT =
            """
            update followed_lead set version = $2 where lead_id = $1 and version < $2
            returning referral_id, owner_id
            """;
    private static final String ASSIGN =
            "update followed_lead set owner_id = $2 where lead_id = $1";
    private static final String IS_REP =
            "select 1 from directory_rep where rep_id = $1 and subject = $2";

    private FollowedLeads() {}

    /// Follows a lead from now on.
    public static Uni<Void> follow(
            StoreConnection connection, UUID leadId, UUID referralId, int version) {
        return connection.query(FOLLOW, Tuple.of(leadId, referralId, version)).replaceWithVoid();
    }

    /// The lead, if it is followed and this version of it was not seen before: a repeated event
    /// must not be judged by an owner who came later.
    public static Uni<@Nullable FollowedLead> next(
            StoreConnection connection, UUID leadId, int version) {
        return connection
                .query(NEXT, Tuple.of(leadId, version))
                .map(rows -> {
                    if (rows.size() == 0) {
                        return null;
                    }
                    var row = rows.iterator().next();
                    return new FollowedLead(row.getUUID(0), row.getUUID(1));
                });
    }

    /// Notes the lead's owner; absent when it was given back.
    public static Uni<Void> assign(
            StoreConnection connection, UUID leadId, @Nullable UUID ownerId) {
        return connection.query(ASSIGN, Tuple.of(leadId, ownerId)).replaceWithVoid();
    }

    /// Whether the account is the rep's own. A rep who is not in the directory yet is nobody: the
    /// rep's next step with the lead will tell.
    public static Uni<Boolean> isRep(
            StoreConnection connection, @Nullable UUID repId, String subject) {
        return repId == null
                ? Uni.createFrom().item(false)
                : connection.query(IS_REP, Tuple.of(repId, subject)).map(rows -> rows.size() > 0);
    }
}
