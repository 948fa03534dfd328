package dev.salesflow.benchmarks.projection;

import dev.salesflow.benchmarks.load.Pace;
import dev.salesflow.benchmarks.load.ServiceClient;
import dev.salesflow.benchmarks.machine.Await;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// People at work on deals: each command moves the next deal to the other one of two stages.
final class DealWork {

    private static final int OPENED_PER_SECOND = 200;

    private final ServiceClient client;
    private final List<String> deals;
    private final AtomicInteger commands = new AtomicInteger();

    /// Publishes a process and opens the deals.
    DealWork(ServiceClient client, int deals) {
        this.client = client;
        Await.answer(client.post("/api/v1/sales-processes", process()));
        var opened = new ArrayList<Future<JsonObject>>();
        new Pace(OPENED_PER_SECOND)
                .send(
                        deals,
                        i -> {
                            var answer = client.post("/api/v1/deals", deal(i));
                            opened.add(answer);
                            return answer;
                        });
        this.deals = opened.stream().map(answer -> answer.result().getString("id")).toList();
    }

    /// The next command; it appends one event. Its number in the run does not matter.
    Future<?> next(int number) {
        var command = commands.getAndIncrement();
        var forward = command / deals.size() % 2 == 0;
        var move = new JsonObject().put("to", forward ? "OFFER" : "SURVEY");
        return client.post(
                "/api/v1/deals/" + deals.get(command % deals.size()) + "/stage-changes",
                forward ? move : move.put("reason", "The budget was cut"));
    }

    private static JsonObject process() {
        return new JsonObject()
                .put("key", "bench")
                .put("name", "Service contracts")
                .put("stages", new JsonArray().add(stage("SURVEY")).add(stage("OFFER")));
    }

    private static JsonObject stage(String code) {
        return new JsonObject().put("code", code).put("name", code).put("nameZh", code);
    }

    private static JsonObject deal(int number) {
        return new JsonObject()
                .put("processKey", "bench")
                .put("title", "Packaging line " + number)
                .put("customer", "Jinhua Foods")
                .put("channel", "INDUSTRY");
    }
}
