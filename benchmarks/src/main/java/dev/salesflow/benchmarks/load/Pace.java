package dev.salesflow.benchmarks.load;

import dev.salesflow.benchmarks.machine.Await;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/// Requests at a fixed pace, whether or not those before are answered.
///
/// @param perSecond how many begin in a second
public record Pace(int perSecond) {

    /// Sends so many requests, numbered from 0, and returns when all are answered: how many a
    /// second were. Fails when one fails.
    public double send(int number, IntFunction<Future<?>> request) {
        var answers = new ArrayList<Future<?>>(number);
        var begin = System.nanoTime();
        for (var i = 0; i < number; i++) {
            var due = begin + i * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            answers.add(request.apply(i));
        }
        Await.answer(Future.all(answers));
        return number / ((System.nanoTime() - begin) / 1e9);
    }
}
