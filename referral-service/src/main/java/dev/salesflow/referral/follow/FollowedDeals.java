package dev.salesflow.referral.follow;

import dev.salesflow.events.referral.ReferralStage;
import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Deals that stem from leads, with their referral once it is known, and their ending.
///
/// The lead's topic names the referral, the deal's topic the ending, and either can be first. Both
/// sides write the one row of the deal, so whoever comes second finds what the first has left: the
/// row's lock is what makes two consumers at the same instant safe.
public final class FollowedDeals {

    private static final String OPEN =
            """
            insert into followed_deal (deal_id, lead_id) values ($1, $2)
            on conflict (deal_id) do nothing
            """;
    private static final String END =
            """
            update followed_deal set ending = $2, ending_event_id = $3, ending_at = $4,
              ending_correlation_id = $5
            where deal_id = $1 and ending is distinct from 'WON'
            returning referral_id, lead_id
            """;
    private static final String AMONG = "select deal_id from followed_deal where deal_id = any($1)";
    private static final String LINK =
            """
            insert into followed_deal (deal_id, lead_id, referral_id) values ($1, $2, $3)
            on conflict (deal_id) do update
              set lead_id = excluded.lead_id, referral_id = excluded.referral_id
            returning ending, ending_event_id, ending_at, ending_correlation_id
            """;

    private FollowedDeals() {}

    /// Remembers a deal that stems from a lead; whether from a referral will be seen.
    public static Uni<Void> open(StoreConnection connection, UUID dealId, UUID leadId) {
        return connection.query(OPEN, Tuple.of(dealId, leadId)).replaceWithVoid();
    }

    /// Remembers how a deal ended and answers its referral if that is known. Deals that stem from
    /// no lead are not remembered; one that was won stays won.
    public static Uni<@Nullable FollowedDeal> end(
            StoreConnection connection, UUID dealId, DealEnding ending) {
        var arguments =
                Tuple.of(
                        dealId,
                        ending.stage().name(),
                        ending.eventId(),
                        ending.occurredAt().atOffset(ZoneOffset.UTC),
                        ending.correlationId());
        return connection
                .query(END, arguments)
                .map(rows -> rows.size() == 0 ? null : followed(rows.iterator().next()));
    }

    /// Which of some deals are followed.
    public static Uni<Set<UUID>> among(StoreConnection connection, UUID[] deals) {
        return connection
                .query(AMONG, Tuple.of((Object) deals))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getUUID(0))
                                .collect(Collectors.toSet()));
    }

    /// Notes a deal's referral and answers how the deal ended, if it has.
    public static Uni<@Nullable DealEnding> link(
            StoreConnection connection, UUID dealId, UUID leadId, UUID referralId) {
        return connection
                .query(LINK, Tuple.of(dealId, leadId, referralId))
                .map(rows -> ending(rows.iterator().next()));
    }

    private static @Nullable FollowedDeal followed(Row row) {
        var referralId = row.getUUID(0);
        return referralId == null ? null : new FollowedDeal(referralId, row.getUUID(1));
    }

    private static @Nullable DealEnding ending(Row row) {
        var stage = row.getString(0);
        return stage == null
                ? null
                : new DealEnding(
                        ReferralStage.valueOf(stage),
                        row.getUUID(1),
                        row.get(OffsetDateTime.class, 2).toInstant(),
                        row.getUUID(3));
    }
}
