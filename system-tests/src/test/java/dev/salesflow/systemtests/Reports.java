package dev.salesflow.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Questions to the reports about one process.
record Reports(String process, Map<String, String> parameters) {

    private static final List<String> ALL =
            List.of("funnel", "cycle-times", "stage-times", "flow", "variants");
    private static final Duration PAUSE = Duration.ofMillis(200);

    static Reports of(String process) {
        return new Reports(process, Map.of());
    }

    /// The same questions with one more parameter.
    Reports with(String parameter, String value) {
        var more = new HashMap<>(parameters);
        more.put(parameter, value);
        return new Reports(process, more);
    }

    JsonNode funnel() {
        return ask("funnel");
    }

    JsonNode cycleTimes() {
        return ask("cycle-times");
    }

    private JsonNode ask(String report) {
        return Json.of(
                Desk.as("manager")
                        .queryParam("process", process)
                        .queryParams(parameters)
                        .get("/reports/" + report));
    }

    /// Returns when the reports show all that was published before.
    void awaitLevel() {
        await().atMost(Patience.IMPORT)
                .pollInterval(PAUSE)
                .ignoreExceptions()
                .until(() -> funnel().at("/freshness/lagEvents").asLong(-1) == 0);
    }

    /// The figures of every report, without what names process or request; two processes with the
    /// same deals have the same.
    Map<String, String> figures() {
        var figures = new TreeMap<String, String>();
        for (var report : ALL) {
            var answer = (ObjectNode) ask(report);
            assertThat(answer.path("deals").asLong()).as(report).isPositive();
            answer.remove(List.of("process", "freshness"));
            figures.put(report, answer.toPrettyString());
        }
        return figures;
    }
}
