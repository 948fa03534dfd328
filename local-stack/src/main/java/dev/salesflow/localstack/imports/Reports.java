package dev.salesflow.localstack.imports;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Waits until the reports show an import. One that is done is published, so a report without lag
/// has all of it. That is asked for twice in a row with the same number of deals, and the number is
/// held against the import's own.
final class Reports {

    private static final Duration PAUSE = Duration.ofMillis(200);

    /// So long may the figures stand still without lag and with fewer deals than the import stored:
    /// a deal may open later than now, or be parked.
    private static final Duration STANDSTILL = Duration.ofSeconds(20);

    private final StackClient client;
    private final String path;

    Reports(StackClient client, String process) {
        this.client = client;
        this.path =
                "/api/v1/reports/funnel?process="
                        + URLEncoder.encode(process, StandardCharsets.UTF_8);
    }

    private record Shown(long lag, long deals) {}

    /// Returns the number of deals shown when the reports are complete.
    ///
    /// @param deals stored by an import that is done
    long awaitComplete(long deals) throws IOException, InterruptedException {
        Shown before = new Shown(Long.MAX_VALUE, 0);
        long unchangedSince = System.nanoTime();
        while (true) {
            Shown now = read();
            if (!now.equals(before)) {
                unchangedSince = System.nanoTime();
            } else if (now.lag() == 0) {
                boolean standstill = System.nanoTime() - unchangedSince > STANDSTILL.toNanos();
                if (now.deals() >= deals || standstill) {
                    return now.deals();
                }
            }
            before = now;
            Thread.sleep(PAUSE);
        }
    }

    private Shown read() throws IOException, InterruptedException {
        var answer = client.send(() -> client.request(path).build());
        if (answer.status() == 404) {
            return new Shown(Long.MAX_VALUE, 0); // the process itself has not arrived yet
        }
        if (answer.status() != 200) {
            throw new IOException("the report answers " + answer.status() + " " + answer.body());
        }
        var outcomes = answer.body().path("outcomes");
        long shown =
                outcomes.path("won").asLong()
                        + outcomes.path("lost").asLong()
                        + outcomes.path("open").asLong();
        return new Shown(answer.body().at("/freshness/lagEvents").asLong(Long.MAX_VALUE), shown);
    }
}
