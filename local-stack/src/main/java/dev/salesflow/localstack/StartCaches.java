package dev.salesflow.localstack;

import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.child.StartFailure;
import dev.salesflow.localstack.ports.Part;
import dev.salesflow.localstack.ports.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Makes the start caches: each service runs once, on servers of its own, and writes what it loaded
/// and linked. Starts then cost half the time. The Java machine ignores the cache of a service that
/// was built anew since.
public final class StartCaches {

    /// What every service answers.
    private static final List<String> QUESTIONS =
            List.of("/api/v1/codes", "/api/v1/events?limit=1", "/api/v1/operations");

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);
    private static final int ROUNDS = 50;
    private static final int AT_ONCE = 2;

    private final Path checkout;
    private final Progress progress = new Progress(System.out);

    private StartCaches(Path checkout) {
        this.checkout = checkout;
    }

    public static void main(String[] arguments) {
        try {
            new StartCaches(StackFolder.checkout()).makeAll();
        } catch (StartFailure | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void makeAll() {
        progress.say("Recording how the services start, so that they start faster from now on");
        try (var stack = Stack.start(new StackOptions(false, true))) {
            var services = Part.SERVICES;
            for (var first = 0; first < services.size(); first += AT_ONCE) {
                var some = services.subList(first, Math.min(first + AT_ONCE, services.size()));
                Together.run(some.stream().<Runnable>map(part -> () -> step(stack, part)).toList());
            }
        }
    }

    private void step(Stack stack, Part part) {
        progress.step(part.label() + "-service", () -> record(stack, part));
    }

    private void record(Stack stack, Part part) {
        var port = Ports.anyFree();
        var service = service(stack, part, port);
        service.startRecording();
        try {
            askAll(port, stack.tokenFor("admin"));
        } finally {
            service.stopRecording();
        }
        service.requireStartCache();
    }

    private ServiceProcess service(Stack stack, Part part, int port) {
        var database = stack.createDatabase(part.label());
        var issuer = stack.issuer().toString();
        var environment = ServiceEnvironment.of(port, database, stack.bootstrapServers(), issuer);
        return new ServiceProcess(part, port, application(part), stack.folder(), environment);
    }

    private static void askAll(int port, String token) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (var round = 0; round < ROUNDS; round++) {
                for (var question : QUESTIONS) {
                    var uri = URI.create("http://127.0.0.1:" + port + question);
                    var request =
                            HttpRequest.newBuilder(uri)
                                    .timeout(ANSWER_LIMIT)
                                    .header("Authorization", "Bearer " + token);
                    client.send(request.build(), BodyHandlers.discarding());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the service went away while it was recorded", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path application(Part part) {
        return checkout.resolve(part.label() + "-service/target/quarkus-app");
    }
}
