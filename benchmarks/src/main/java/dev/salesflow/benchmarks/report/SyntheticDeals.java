package dev.salesflow.benchmarks.report;

import dev.salesflow.benchmarks.machine.Sql;

/// Deals made up in the reporting database, as the projection would have written them: seven
/// stages, two to nine moves, half of them won or lost, over two years, of 200 owners in 20 teams.
final class SyntheticDeals {

    static final String PROCESS = "bench";

    private static final int STEP = 100_000;

    private static final String DESIGN =
            """
            insert into process_design (process_key, process_version, name, name_zh, stages)
            select 'bench', 1, 'Bench', 'Bench', jsonb_agg(jsonb_build_object(
              'code', 'S' || n, 'name', 'S' || n, 'nameZh', 'S' || n) order by n)
            from generate_series(1, 7) n
            """;

    /// Bits of one hash a deal stand for its choices: when it was opened, how far it came, how it
    /// ended, whose it is.
    private static final String DEALS =
            """
            create table made_up as
            select n, md5('deal' || n)::uuid id, 1700000000000000 + (h & 1048575) * 60000000 opened,
              1 + (h >> 20 & 7)::int depth, (h >> 23 & 3)::int outcome,
              (h >> 25 & 255)::int % 200 owner, (h >> 33 & 3)::int channel, (h >> 35 & 7)::int product,
              (h >> 38 & 15)::int back
            from (select n, hashint8extended(n, 0) & 9223372036854775807 h
              from generate_series($1::int, $2::int) n) d
            """;

    private static final String FILL =
            """
            insert into deal (deal_id, process_key, observed_from) select id, 'bench', null from made_up;

            insert into deal_attributes (deal_id, version, at, said)
            select id, 1, null, jsonb_build_object('owner', lpad(to_hex(owner), 32, '0')::uuid,
              'team', lpad(to_hex(1000 + owner % 20), 32, '0')::uuid,
              'channel', (array['ONLINE', 'INDUSTRY', 'REFERRAL', 'COLD_VISIT'])[1 + channel],
              'currency', 'CNY', 'amount', (1000 + n % 90000)::text, 'source', 'live',
              'attr.product', 'P' || product) from made_up;

            insert into deal_move (deal_id, version, at, kind, target)
            select id, s, opened + (s - 1) * (1 + hashint8(n + s) & 15) * 86400000000, 'ENTERED',
              'S' || case when back = 0 and s = depth and s > 1 then s - 1 else least(s, 7) end
            from made_up, generate_series(1, depth) s
            union all
            select id, depth + 1, opened + depth * 17 * 86400000000,
              case outcome when 0 then 'WON' else 'LOST' end,
              case outcome when 0 then null else (array['PRICE', 'NO_BUDGET', 'TIMING'])[1 + product % 3] end
            from made_up where outcome < 2;

            drop table made_up;
            """;

    private SyntheticDeals() {}

    /// Fills the tables of an empty reporting database, checkpoint and statistics included.
    static void load(Sql reporting, int deals) {
        reporting.execute(DESIGN);
        for (var first = 1; first <= deals; first += STEP) {
            reporting.execute(
                    DEALS.replace("$1", "" + first)
                            .replace("$2", "" + Math.min(deals, first + STEP - 1)));
            reporting.execute(FILL);
        }
        reporting.analyze();
        reporting.execute("checkpoint");
    }
}
