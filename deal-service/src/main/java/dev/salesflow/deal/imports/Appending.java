package dev.salesflow.deal.imports;

import static dev.salesflow.deal.imports.ImportDatabase.await;

import dev.salesflow.deal.history.RowError;
import dev.salesflow.deal.history.assembly.AssembledDeal;
import dev.salesflow.deal.history.assembly.DealAssembler;
import dev.salesflow.deal.history.assembly.ImportedDeal;
import dev.salesflow.deal.history.staging.StagedRow;
import dev.salesflow.deal.history.staging.StagedRowJson;
import dev.salesflow.deal.list.DealEntryRows;
import dev.salesflow.eventstore.HistoryAppend;
import dev.salesflow.eventstore.NewStream;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.contact.Contacts;

import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/// Second phase: page by page, rows become deals become streams. Events, list rows, people, errors
/// and progress of a page are one transaction, so that a crash repeats or completes a page, never
/// half of it.
final class Appending {

    private static final int PAGE = 4_000;
    private static final int LONGEST_DEAL = 200_000;
    private static final int EVENTS_A_STATEMENT = 500;
    private static final String ROWS =
            """
            select deal, staged from deal_import_row where import_id = $1 and deal > $2
            order by deal, row limit $3
            """;
    private static final String OF_DEAL =
            "select deal, staged from deal_import_row where import_id = $1 and deal = $2 order by"
                    + " row limit $3";
    private static final String KNOWN =
            "select stream_id from event where stream_id = any($1::uuid[]) and version = 1";
    private static final String PROGRESS =
            """
            update deal_import set last_deal = $2, deals = deals + $3, unchanged = unchanged + $4,
              events = events + $5, rejected = rejected + $6, changed_at = clock_timestamp(),
              last_xid = case when $5 > 0 then pg_current_xact_id() else last_xid end
            where import_id = $1 and state = 'RUNNING'
            """;
    private static final String STILL_RUNNING =
            "select from deal_import where import_id = $1 and state = 'RUNNING' for update";
    private static final String NEXT_PHASE =
            "update deal_import set phase = 'PUBLISHING' where import_id = $1 and state ="
                    + " 'RUNNING'";

    private final ImportDatabase database;
    private final DealImport running;
    private final DealAssembler assembler;
    private final HistoryEvents events;

    Appending(
            ImportDatabase database, DealImport running, int processVersion, List<String> stages) {
        this.database = database;
        this.running = running;
        var mapping = running.mapping();
        this.assembler = DealAssembler.of(mapping);
        this.events =
                new HistoryEvents(
                        running.id(),
                        mapping.process().key(),
                        processVersion,
                        stages,
                        running.startedAt());
    }

    /// Appends all deals after the last one that is in; false when the import was cancelled in
    /// between.
    boolean run(Supplier<Boolean> stopping) {
        var last = Objects.requireNonNullElse(running.lastDeal(), "");
        for (var page = page(last); !page.isEmpty(); page = page(last)) {
            var deals = page;
            if (stopping.get() || database.inTransaction(t -> append(t, deals)) != 1) {
                return false;
            }
            last = deals.getLast().getFirst().deal();
        }
        return database.query(NEXT_PHASE, Tuple.of(running.id())).rowCount() == 1;
    }

    /// The next whole deals, each with all its rows.
    private List<List<StagedRow>> page(String after) {
        var rows = rows(ROWS, after, PAGE);
        var deals = byDeal(rows);
        if (rows.size() < PAGE) {
            return deals;
        }
        if (deals.size() > 1) {
            return deals.subList(0, deals.size() - 1);
        }
        return byDeal(rows(OF_DEAL, deals.getFirst().getFirst().deal(), LONGEST_DEAL));
    }

    private List<StagedRow> rows(String sql, String deal, int limit) {
        var rows = new ArrayList<StagedRow>();
        database.query(sql, Tuple.of(running.id(), deal, limit))
                .forEach(row -> rows.add(StagedRowJson.read(row.getString(1))));
        return rows;
    }

    private static List<List<StagedRow>> byDeal(List<StagedRow> rows) {
        var deals = new LinkedHashMap<String, List<StagedRow>>();
        rows.forEach(row -> deals.computeIfAbsent(row.deal(), _ -> new ArrayList<>()).add(row));
        return List.copyOf(deals.values());
    }

    private int append(SqlConnection transaction, List<List<StagedRow>> page) {
        if (ImportDatabase.query(transaction, STILL_RUNNING, Tuple.of(running.id())).size() == 0) {
            return 0;
        }
        var assembled = page.stream().map(assembler::assemble).toList();
        var deals = new ArrayList<ImportedDeal>();
        var errors = new ArrayList<RowError>();
        for (AssembledDeal next : assembled) {
            errors.addAll(next.errors());
            if (next.deal() != null) {
                deals.add(next.deal());
            }
        }
        var connection = StoreConnection.of(transaction);
        await(Contacts.keep(connection, ImportedPeople.of(deals)).subscribeAsCompletionStage());
        var streams = fresh(transaction, deals.stream().map(events::of).toList());
        var stored = append(connection, streams);
        var entries = streams.stream().map(DealStream::entry).toList();
        await(DealEntryRows.insert(connection, entries).subscribeAsCompletionStage());
        ImportErrors.store(transaction, running.id(), errors);
        var progress =
                Tuple.of(
                        running.id(),
                        page.getLast().getFirst().deal(),
                        (long) streams.size(),
                        (long) (deals.size() - streams.size()),
                        (long) stored,
                        ImportErrors.rows(errors));
        return ImportDatabase.query(transaction, PROGRESS, progress).rowCount();
    }

    private int append(StoreConnection connection, List<DealStream> streams) {
        var stored = 0;
        var batch = new ArrayList<NewStream>();
        var size = 0;
        for (var stream : streams) {
            batch.add(stream.stream());
            size += stream.events().size();
            if (size >= EVENTS_A_STATEMENT) {
                stored += store(connection, batch);
                batch.clear();
                size = 0;
            }
        }
        return stored + store(connection, batch);
    }

    private int store(StoreConnection connection, List<NewStream> batch) {
        return await(
                HistoryAppend.append(connection, batch, running.context())
                        .subscribeAsCompletionStage());
    }

    /// Those deals that are not stored yet: the others are left as they are.
    private static List<DealStream> fresh(SqlConnection transaction, List<DealStream> streams) {
        var ids = streams.stream().map(DealStream::id).toArray(UUID[]::new);
        var known = new HashSet<UUID>();
        ImportDatabase.query(transaction, KNOWN, Tuple.of(ids))
                .forEach(row -> known.add(row.getUUID(0)));
        return streams.stream().filter(stream -> !known.contains(stream.id())).toList();
    }
}
