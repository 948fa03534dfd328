package dev.salesflow.lead.api;

import static dev.salesflow.lead.api.LeadApi.fact;
import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.hunter;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class LeadConcurrencyIT {

    private static final int CLIENTS = 50;

    @Test
    void fifty_clients_at_once_leave_one_consistent_history() throws Exception {
        var id = lead("Everybody's Lead");
        var answers = allAtOnce(client -> step(id, client));

        List<Map<String, Object>> events = get("admin", "/leads/" + id + "/events").path("$");
        var done = answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertThat(answers)
                .extracting(Response::statusCode)
                .as("412 after four races that were lost, which lining up makes rare")
                .isSubsetOf(200, 412);
        assertThat(done).hasSizeGreaterThan(CLIENTS / 2);
        assertThat(events)
                .extracting(event -> event.get("version"))
                .containsExactlyElementsOf(versions(events.size()));
        assertThat(done.stream().map(LeadConcurrencyIT::version))
                .as("an acknowledged change is in the history, and no two are one")
                .doesNotHaveDuplicates()
                .allMatch(version -> version > 1 && version <= events.size());
        assertThat(events.size() - 1).isEqualTo(done.size());
        assertThat(get("admin", "/leads/" + id).header("ETag"))
                .isEqualTo("\"" + events.size() + "\"");
    }

    @Test
    void fifty_repeats_of_one_command_have_one_effect_and_one_answer() throws Exception {
        var path = "/leads/" + lead("One Command") + "/facts";
        var key = UUID.randomUUID().toString();
        var body = fact("NEED", "A second line", "first call");
        var answers = allAtOnce(_ -> () -> post("admin", path, body, key));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.getFirst().asString());
        assertThat(answers).extracting(answer -> answer.header("ETag")).containsOnly("\"2\"");
    }

    /// What each source says is a change of its own, and one client gives the lead away.
    private static Callable<Response> step(String id, int client) {
        var path = "/leads/" + id;
        return client == 0
                ? () -> post("admin", path + "/assignments", Map.of("salesRepId", hunter()))
                : () -> post("admin", path + "/facts", fact("NEED", "gears", "source " + client));
    }

    private static List<Response> allAtOnce(IntFunction<Callable<Response>> commandOf)
            throws Exception {
        hunter(); // made before, so that only the commands race
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var commands = IntStream.range(0, CLIENTS).mapToObj(commandOf).toList();
            var answers = new ArrayList<Response>();
            for (Future<Response> answer : clients.invokeAll(commands)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static List<Object> versions(int last) {
        return IntStream.rangeClosed(1, last).boxed().map(version -> (Object) version).toList();
    }

    private static int version(Response answer) {
        return Integer.parseInt(answer.header("ETag").replace("\"", ""));
    }
}
