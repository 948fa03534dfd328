package dev.salesflow.lead.scoring.rescoring;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.scoring.basis.ScoringBases;
import dev.salesflow.lead.scoring.basis.ScoringBasis;
import dev.salesflow.lead.scoring.rescoring.Tally.Result;
import dev.salesflow.servicekit.imports.ImportDatabase;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;

/// Scores the next leads of a rescoring, a few of them at a time.
///
/// The last lead is the fence: progress is stored only behind the lead that it was read behind, so
/// that a worker that has lost its lock to another one counts nothing twice.
@ApplicationScoped
class RescoringPages {

    static final int LEADS_A_PAGE = 100;
    private static final int LEADS_AT_ONCE = 4;
    private static final String NEXT =
            """
            select id from lead_entry
            where state in ('OPEN', 'QUALIFIED') and captured_at <= $1
              and ($2::uuid is null or id > $2)
            order by id limit $3
            """;
    private static final String PROGRESS =
            """
            update lead_rescoring set last_lead = $3, rescored = rescored + $4,
              unchanged = unchanged + $5, failed = failed + $6, done = done + $4 + $5 + $6,
              leads = greatest(leads, done + $4 + $5 + $6), changed_at = clock_timestamp()
            where rescoring_id = $1 and state = 'RUNNING' and last_lead is not distinct from $2
            """;

    private final LeadRescorer rescorer;
    private final ScoringBases bases;
    private final ImportDatabase database;
    private final Pool pool;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(
                    LEADS_AT_ONCE,
                    Thread.ofPlatform().daemon().name("lead-rescoring-", 0).factory());

    RescoringPages(LeadRescorer rescorer, ScoringBases bases, ImportDatabase database, Pool pool) {
        this.rescorer = rescorer;
        this.bases = bases;
        this.database = database;
        this.pool = pool;
    }

    @PreDestroy
    void stop() {
        workers.shutdown();
    }

    /// Scores one page and stores what came of it; false when there is no lead left.
    boolean next(Rescoring rescoring) {
        var page = page(rescoring);
        if (page.isEmpty()) {
            return false;
        }
        var basis =
                ImportDatabase.await(
                        bases.find(
                                        StoreConnection.of(pool),
                                        rescoring.modelVersion(),
                                        rescoring.profileVersion())
                                .subscribeAsCompletionStage());
        store(rescoring, page.getLast(), rescore(rescoring, page, basis));
        return true;
    }

    private List<UUID> page(Rescoring rescoring) {
        var startedAt = rescoring.startedAt().atOffset(ZoneOffset.UTC);
        var behind = Tuple.of(startedAt, rescoring.lastLead(), LEADS_A_PAGE);
        return StreamSupport.stream(database.query(NEXT, behind).spliterator(), false)
                .map(row -> row.getUUID(0))
                .toList();
    }

    private Tally rescore(Rescoring rescoring, List<UUID> page, ScoringBasis basis) {
        var results = new ArrayList<Future<Result>>();
        for (var leadId : page) {
            results.add(workers.submit(() -> rescorer.rescore(rescoring, leadId, basis)));
        }
        return Tally.of(results.stream().map(RescoringPages::result).toList());
    }

    private void store(Rescoring rescoring, UUID last, Tally tally) {
        var arguments =
                Tuple.of(
                        rescoring.id(),
                        rescoring.lastLead(),
                        last,
                        tally.rescored(),
                        tally.unchanged(),
                        tally.failed());
        database.query(PROGRESS, arguments);
    }

    private static Result result(Future<Result> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a lead could not be scored", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("rescoring was interrupted", e);
        }
    }
}
