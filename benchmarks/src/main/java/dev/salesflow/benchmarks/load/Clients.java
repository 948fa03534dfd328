package dev.salesflow.benchmarks.load;

import dev.salesflow.benchmarks.machine.Await;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Clients that each send the next request when the last one is answered.
public final class Clients {

    private final int number;
    private final IntFunction<Supplier<Future<?>>> client;

    /// @param number of clients at work at once
    /// @param client what the client of that number, from 0, does again and again
    public Clients(int number, IntFunction<Supplier<Future<?>>> client) {
        this.number = number;
        this.client = client;
    }

    /// Answers per second over a time; fails when one request fails.
    public double perSecond(Duration time) {
        var begin = System.nanoTime();
        var answers = new AtomicLong();
        var running =
                IntStream.range(0, number)
                        .mapToObj(i -> repeat(client.apply(i), begin + time.toNanos(), answers))
                        .toList();
        Await.answer(Future.all(running));
        return answers.get() / ((System.nanoTime() - begin) / 1e9);
    }

    private static Future<Void> repeat(
            Supplier<Future<?>> request, long deadline, AtomicLong answers) {
        var done = Promise.<Void>promise();
        repeat(request, deadline, answers, done);
        return done.future();
    }

    private static void repeat(
            Supplier<Future<?>> request, long deadline, AtomicLong answers, Promise<Void> done) {
        request.get()
                .onComplete(answer -> {
                    if (answer.failed()) {
                        done.fail(answer.cause());
                        return;
                    }
                    answers.incrementAndGet();
                    if (System.nanoTime() < deadline) {
                        repeat(request, deadline, answers, done);
                    } else {
                        done.complete();
                    }
                });
    }
}
