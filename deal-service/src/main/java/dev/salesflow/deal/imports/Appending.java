package dev.salesflow.deal.imports;

import static dev.salesflow.servicekit.imports.ImportDatabase.await;

import dev.salesflow.deal.history.assembly.DealAssembler;
import dev.salesflow.deal.history.assembly.ImportedDeal;
import dev.salesflow.deal.history.mapping.MappingReader;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.contact.Contacts;
import dev.salesflow.servicekit.imports.BulkAppend;
import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.imports.ImportErrors;
import dev.salesflow.servicekit.imports.RunningImport;
import dev.salesflow.servicekit.list.EntityRows;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Second phase: page by page, rows become deals become streams. Events, list rows, people, errors
/// and progress of a page are one transaction, so that a crash repeats or completes a page, never
/// half of it.
///
/// The last deal is the fence: a page is stored only behind the one that this worker read it
/// behind. One that has lost its lock to another worker therefore changes nothing.
final class Appending {

    private static final String MINE =
            """
            select from deal_import where import_id = $1 and state = 'RUNNING'
              and phase = 'APPENDING' and last_deal is not distinct from $2 for update
            """;
    private static final String KNOWN =
            "select stream_id from event where stream_id = any($1::uuid[]) and version = 1";
    private static final String PROGRESS =
            """
            update deal_import set last_deal = $2, deals = deals + $3, unchanged = unchanged + $4,
              events = events + $5, rejected = rejected + $6, changed_at = clock_timestamp(),
              last_xid = case when $5 > 0 then pg_current_xact_id() else last_xid end
            where import_id = $1
            """;
    private static final String FORGET =
            "delete from deal_import_row where import_id = $1 and deal <= $2";
    private static final String NEXT_PHASE =
            """
            update deal_import set phase = 'PUBLISHING', changed_at = clock_timestamp()
            where import_id = $1 and state = 'RUNNING'
              and phase = 'APPENDING' and last_deal is not distinct from $2
            """;

    private final ImportDatabase database;
    private final RunningImport running;
    private final StagedPages pages;
    private final DealAssembler assembler;
    private final HistoryEvents events;

    Appending(
            ImportDatabase database,
            RunningImport running,
            int processVersion,
            List<String> stages) {
        this.database = database;
        this.running = running;
        var mapping = MappingReader.read(running.mapping()).known();
        this.pages = new StagedPages(database, running.id(), mapping.common().columns().deal());
        this.assembler = DealAssembler.of(mapping);
        this.events =
                new HistoryEvents(
                        running.id(),
                        mapping.process().key(),
                        processVersion,
                        stages,
                        running.startedAt());
    }

    /// Appends all deals after the last one that is in; false when it came to nothing, as the
    /// import has ended or this worker was stopped or overtaken.
    boolean run(BooleanSupplier stopping) {
        var last = running.place();
        for (var page = pages.after(last); page != null; page = pages.after(last)) {
            if (stopping.getAsBoolean() || !append(last, page)) {
                return false;
            }
            last = page.last();
        }
        return database.query(NEXT_PHASE, Tuple.of(running.id(), last)).rowCount() == 1;
    }

    private boolean append(@Nullable String before, StagedPage page) {
        return database.inTransaction(transaction -> {
            var mine =
                    ImportDatabase.query(transaction, MINE, Tuple.of(running.id(), before)).size();
            if (mine == 1) {
                append(transaction, page);
            }
            return mine == 1;
        });
    }

    private void append(SqlConnection transaction, StagedPage page) {
        var errors = new ArrayList<>(page.errors());
        var deals = new ArrayList<ImportedDeal>();
        var rejected = page.rejected();
        for (var rows : page.deals()) {
            var assembled = assembler.assemble(rows);
            errors.addAll(assembled.errors());
            rejected += ImportErrors.rows(assembled.errors());
            if (assembled.deal() != null) {
                deals.add(assembled.deal());
            }
        }
        var fresh = fresh(transaction, deals);
        var stored = store(transaction, fresh);
        ImportErrors.store(DealImports.KIND, transaction, running.id(), errors);
        ImportDatabase.query(transaction, FORGET, Tuple.of(running.id(), page.last()));
        var progress =
                Tuple.of(
                        running.id(),
                        page.last(),
                        (long) fresh.size(),
                        (long) (deals.size() - fresh.size()),
                        (long) stored,
                        rejected);
        ImportDatabase.query(transaction, PROGRESS, progress);
    }

    /// Those deals that are not stored yet: the others are left as they are.
    private List<ImportedDeal> fresh(SqlConnection transaction, List<ImportedDeal> deals) {
        var ids = deals.stream().map(events::id).toArray(UUID[]::new);
        var known = new HashSet<UUID>();
        ImportDatabase.query(transaction, KNOWN, Tuple.of(ids))
                .forEach(row -> known.add(row.getUUID(0)));
        return deals.stream().filter(deal -> !known.contains(events.id(deal))).toList();
    }

    private int store(SqlConnection transaction, List<ImportedDeal> deals) {
        var connection = StoreConnection.of(transaction);
        await(Contacts.keep(connection, ImportedPeople.of(deals)).subscribeAsCompletionStage());
        var streams = deals.stream().map(events::of).toList();
        var appended = streams.stream().map(DealStream::stream).toList();
        var stored = BulkAppend.append(connection, appended, running.context());
        var entries = streams.stream().map(DealStream::entry).toList();
        await(EntityRows.insert(connection, "deal_entry", entries).subscribeAsCompletionStage());
        return stored;
    }
}
