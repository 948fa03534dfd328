package dev.salesflow.servicekit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.salesflow.eventstore.ConcurrentAppend;
import dev.salesflow.eventstore.PassingFailure;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns every exception that ends a request into a problem; what nobody foresaw is a 500 without
/// inner details.
public class ExceptionProblems {

    private static final Logger LOG = Logger.getLogger(ExceptionProblems.class);

    private final Problems problems;

    ExceptionProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response problem(ProblemException e, HttpHeaders headers) {
        return problems.response(e.problem(), headers);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e, HttpHeaders headers) {
        return problems.response(JsonFaults.problem(e), headers);
    }

    @ServerExceptionMapper(priority = 1)
    Response unknownField(UnrecognizedPropertyException e, HttpHeaders headers) {
        return problems.response(JsonFaults.problem(e), headers);
    }

    /// Named for itself because the framework has a mapper of its own for it, without a problem.
    @ServerExceptionMapper(priority = 1)
    Response mismatched(MismatchedInputException e, HttpHeaders headers) {
        return problems.response(JsonFaults.problem(e), headers);
    }

    @ServerExceptionMapper(priority = 1)
    Response unmapped(JsonMappingException e, HttpHeaders headers) {
        return problems.response(JsonFaults.problem(e), headers);
    }

    @ServerExceptionMapper(priority = 1)
    Response invalid(ConstraintViolationException e, HttpHeaders headers) {
        List<FieldError> errors =
                e.getConstraintViolations().stream()
                        .map(v ->
                                new FieldError(BeanPaths.place(v), "INVALID_VALUE", v.getMessage()))
                        .sorted(Comparator.comparing(FieldError::pointer))
                        .toList();
        var where =
                errors.stream()
                        .map(FieldError::pointer)
                        .distinct()
                        .collect(Collectors.joining(", "));
        var mend = where.isEmpty() ? "Send a body" : "Mend the values at " + where;
        return problems.response(Problem.of(ProblemKind.INVALID, mend, errors), headers);
    }

    @ServerExceptionMapper(priority = 1)
    Response unauthenticated(UnauthorizedException e, HttpHeaders headers) {
        return unauthenticated(headers);
    }

    @ServerExceptionMapper(priority = 1)
    Response unauthenticated(AuthenticationFailedException e, HttpHeaders headers) {
        return unauthenticated(headers);
    }

    @ServerExceptionMapper(priority = 1)
    Response forbidden(ForbiddenException e, HttpHeaders headers) {
        return problems.response(
                Problem.of(ProblemKind.FORBIDDEN, "Ask for a role that may do this"), headers);
    }

    @ServerExceptionMapper
    Response concurrent(ConcurrentAppend e, HttpHeaders headers) {
        return problems.response(
                Problem.of(
                        ProblemKind.STALE,
                        "Others are changing it at this moment; send the request again"),
                headers);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e, HttpHeaders headers) {
        if (e.getCause() instanceof ProblemException cause) {
            return problems.response(cause.problem(), headers);
        }
        if (e.getCause() instanceof JsonProcessingException json) {
            return problems.response(JsonFaults.problem(json), headers);
        }
        var status = e.getResponse().getStatus();
        return problems.response(
                Problem.of(FrameworkProblems.kind(status), FrameworkProblems.advice(status)),
                headers);
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable e, HttpHeaders headers) {
        if (PassingFailure.is(e)) {
            LOG.warnf("not available: %s", e.getMessage());
            var unavailable =
                    Problem.of(
                            ProblemKind.UNAVAILABLE,
                            "Nothing was changed; send the same request again in a moment");
            return Response.fromResponse(problems.response(unavailable, headers))
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .build();
        }
        LOG.error("request failed", e);
        return problems.response(
                Problem.of(
                        ProblemKind.INTERNAL,
                        "Nothing was changed; try again or tell the operators"),
                headers);
    }

    private Response unauthenticated(HttpHeaders headers) {
        var answer =
                problems.response(
                        Problem.of(
                                ProblemKind.UNAUTHENTICATED,
                                "Send a valid bearer token in the Authorization header"),
                        headers);
        return Response.fromResponse(answer).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }
}
