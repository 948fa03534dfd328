package dev.salesflow.lead.capture.list;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.access.Reach;
import dev.salesflow.servicekit.list.ListPage;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Counts the leads within the caller's reach by channel, kind of source, source and campaign.
@RequestScoped
public class SourceRegister {

    private static final String PAGE =
            """
            select channel, source_kind, source, campaign, count(*),
              count(*) filter (where state = 'OPEN'), count(*) filter (where state = 'QUALIFIED'),
              count(*) filter (where state = 'CONVERTED'),
              count(*) filter (where state = 'DISQUALIFIED'),
              count(*) filter (where state = 'MERGED'), min(captured_at), max(captured_at)
            from lead_entry
            where ($1::text is null or channel = $1) and ($2::text is null or campaign = $2)
              and ($3::boolean or owner_id = $4 or ($5::boolean and
                (team_id = any($6::uuid[]) or (team_id is null and owner_id is null))))
              and ($7::text is null or (channel, coalesce(source_kind, ''), source,
                coalesce(campaign, '')) > ($7, $8::text, $9::text, $10::text))
            group by channel, source_kind, source, campaign
            order by channel, coalesce(source_kind, ''), source, coalesce(campaign, '')
            limit $11
            """;

    private final Access access;
    private final Pool pool;

    SourceRegister(Access access, Pool pool) {
        this.access = access;
        this.pool = pool;
    }

    /// A page in order of channel, kind, source and campaign; fails with a 400 problem for a cursor
    /// that no page ended with.
    public Uni<ListPage> page(
            @Nullable String channel,
            @Nullable String campaign,
            @Nullable String cursor,
            int limit) {
        var after = cursor == null ? null : SourceCursor.decode(cursor);
        var place = access.membership();
        var arguments =
                Tuple.from(
                        new Object[] {
                            channel,
                            campaign,
                            access.reach() == Reach.ALL,
                            place.repId(),
                            access.reach() == Reach.TEAM,
                            place.teams().toArray(UUID[]::new),
                            after == null ? null : after.channel(),
                            after == null ? null : after.sourceKind(),
                            after == null ? null : after.source(),
                            after == null ? null : after.campaign(),
                            limit + 1
                        });
        return StoreConnection.of(pool)
                .query(PAGE, arguments)
                .map(rows ->
                        page(
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(LeadSource::of)
                                        .toList(),
                                limit));
    }

    private static ListPage page(List<LeadSource> rows, int limit) {
        if (rows.size() <= limit) {
            return new ListPage(rows, null, null);
        }
        var shown = rows.subList(0, limit);
        return new ListPage(shown, SourceCursor.after(shown.getLast()).encode(), null);
    }
}
