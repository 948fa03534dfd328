package dev.salesflow.servicekit.access;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;
import dev.salesflow.servicekit.problem.Problems;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Holds every request against the access matrix before any of our code sees it: fails closed.
public class AccessFilter {

    private final Caller caller;
    private final Access access;
    private final Pool pool;
    private final Problems problems;
    private final ConcurrentMap<Method, String> operationIds = new ConcurrentHashMap<>();

    AccessFilter(Caller caller, Access access, Pool pool, Problems problems) {
        this.caller = caller;
        this.access = access;
        this.pool = pool;
        this.problems = problems;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    Uni<@Nullable Response> check(
            ResourceInfo resource, ContainerRequestContext request, HttpHeaders headers) {
        if (!caller.isSignedIn()) {
            throw new UnauthorizedException();
        }
        var operation =
                operationIds.computeIfAbsent(
                        resource.getResourceMethod(), AccessFilter::operationId);
        var reach = AccessMatrix.written().reach(operation, caller.roles());
        if (reach == Reach.NONE) {
            var problem =
                    Problem.of(
                            ProblemKind.FORBIDDEN,
                            "None of your roles may do " + operation + "; ask for one that may");
            return Uni.createFrom().item(problems.response(problem, headers));
        }
        return Directory.place(StoreConnection.of(pool), caller.subject())
                .invoke(place -> access.grant(reach, place))
                .replaceWith((Response) null);
    }

    private static String operationId(Method method) {
        var operation = method.getAnnotation(Operation.class);
        return operation == null ? method.toString() : operation.operationId();
    }
}
