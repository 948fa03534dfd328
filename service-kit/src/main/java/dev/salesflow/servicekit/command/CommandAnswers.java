package dev.salesflow.servicekit.command;

import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;

/// Answers a command's outcome: the new state with its ETag, or a problem.
public final class CommandAnswers {

    private CommandAnswers() {}

    /// 201 with `Location` for a command that creates. A repeat gets the very same answer.
    public static <S, R> Response created(
            CommandOutcome<S, R> outcome,
            String location,
            Function<S, ?> body,
            Function<R, Problem> refusal) {
        var done = done(outcome, refusal);
        return Response.created(URI.create(location))
                .tag(String.valueOf(done.version()))
                .entity(body.apply(done.state()))
                .build();
    }

    /// 200 with the new state.
    public static <S, R> Response changed(
            CommandOutcome<S, R> outcome, Function<S, ?> body, Function<R, Problem> refusal) {
        var done = done(outcome, refusal);
        return Response.ok(body.apply(done.state())).tag(String.valueOf(done.version())).build();
    }

    /// What was carried out; anything else fails with its problem, which undoes a transaction of
    /// several commands.
    public static <S, R> CommandOutcome.Done<S, R> done(
            CommandOutcome<S, R> outcome, Function<R, Problem> refusal) {
        return switch (outcome) {
            case CommandOutcome.Done<S, R> done -> done;
            case CommandOutcome.Refused<S, R>(var reason) ->
                    throw new ProblemException(refusal.apply(reason));
            case CommandOutcome.Stale<S, R>(var version) ->
                    throw new ProblemException(
                            Problem.of(
                                            ProblemKind.STALE,
                                            "It stands at version "
                                                    + version
                                                    + "; read it again and decide anew")
                                    .with("currentVersion", version));
            case CommandOutcome.KeyReused<S, R> _ ->
                    throw new ProblemException(
                            Problem.of(
                                    ProblemKind.IDEMPOTENCY_KEY_REUSED,
                                    "This Idempotency-Key was used for another request;"
                                            + " send a new one"));
        };
    }
}
