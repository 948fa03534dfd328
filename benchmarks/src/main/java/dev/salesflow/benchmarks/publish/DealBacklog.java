package dev.salesflow.benchmarks.publish;

import dev.salesflow.benchmarks.machine.Sql;
import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventRegistry;
import dev.salesflow.events.Money;
import dev.salesflow.events.deal.DealEvent.DealOpened;
import dev.salesflow.events.deal.DealEvent.DealWon;
import dev.salesflow.events.deal.DealEvent.StageAdvanced;
import dev.salesflow.events.deal.DealEvent.StageReturned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Deal events that wait in an event store to be published: five a deal, 1,000 a transaction.
public final class DealBacklog {

    private static final int DEALS_A_TRANSACTION = 200;

    private static final List<DomainEvent> STORY =
            List.of(
                    new DealOpened(
                            "bench",
                            1,
                            "A",
                            "Packaging line for plant 2",
                            "Jinhua Foods",
                            null,
                            new Money(new BigDecimal("125000.00"), "CNY"),
                            LocalDate.of(2026, 9, 30),
                            UUID.fromString("01980000-0000-7000-8000-000000000001"),
                            UUID.fromString("01980000-0000-7000-8000-000000000002"),
                            "INDUSTRY",
                            Map.of("product", "PL-200"),
                            null,
                            false),
                    new StageAdvanced("A", "B", List.of(), null, 259_200L, false),
                    new StageAdvanced("B", "C", List.of(), null, 259_200L, false),
                    new StageReturned("C", "B", "The budget was cut", 259_200L),
                    new DealWon("B", 259_200L, false));

    private static final String STORE =
            """
            insert into event (stream_type, stream_id, version, slice, event_id, command_id, command_seq,
              type, schema_version, payload, meta, occurred_at)
            select 'deal', deal.id, e.version, deal.n % 1024, gen_random_uuid(), gen_random_uuid(), 1,
              e.type, 1, e.payload::jsonb, $3::text::jsonb, now() + e.version * interval '3 days'
            from (select n, gen_random_uuid() id from generate_series(1, $4::int) n) deal
            cross join unnest($1::text[], $2::text[]) with ordinality as e(type, payload, version)
            order by e.version, deal.n
            """;
    private static final String META =
            """
            {"actor": "bench", "correlationId": "01980000-0000-7000-8000-000000000000",\
             "payloadHash": "3f0c4c1e-2d4b-5c1f-8f6e-6b1f3f1d2a10"}\
            """;

    private DealBacklog() {}

    /// Stores events.
    ///
    /// @param events a multiple of 1,000
    public static void store(Sql eventStore, int events) {
        var types = STORY.stream().map(e -> EventRegistry.typeOf(e).name()).toArray(String[]::new);
        var payloads = STORY.stream().map(EventJson::write).toArray(String[]::new);
        for (var stored = 0; stored < events; stored += DEALS_A_TRANSACTION * STORY.size()) {
            eventStore.rows(STORE, types, payloads, META, DEALS_A_TRANSACTION);
        }
    }
}
