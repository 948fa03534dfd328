package dev.salesflow.reporting.api;

import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.Population;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.report.ReportAnswer;
import dev.salesflow.reporting.deals.DealLogs;
import dev.salesflow.reporting.owner.OwnerNames;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.access.Caller;
import dev.salesflow.servicekit.access.Role;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Runs a report for a request: parameters, the caller's reach, the deals in memory, the
/// arithmetic.
@RequestScoped
public class Reports {

    private final DealLogs deals;
    private final FreshnessProbe freshness;
    private final OwnerNames owners;
    private final Access access;
    private final Caller caller;
    private final Clock clock;
    private final ReportingConfig config;

    Reports(
            DealLogs deals,
            FreshnessProbe freshness,
            OwnerNames owners,
            Access access,
            Caller caller,
            Clock clock,
            ReportingConfig config) {
        this.deals = deals;
        this.freshness = freshness;
        this.owners = owners;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
        this.config = config;
    }

    /// The figures; blocks for as long as it takes.
    <T> ReportBody<T> run(
            Report report,
            UriInfo uri,
            BiFunction<DealLogView, ReportQuery, ReportAnswer<T>> figures) {
        var parameters = uri.getQueryParameters();
        var process = ReportParameters.process(parameters);
        var asked = ReportParameters.read(parameters, report, clock.instant(), config.timeZone());
        var query = asked.with(within(asked.population()));
        var fresh = freshness.begin();
        var view = deals.view(process).orElseThrow(() -> unknown(process));
        var answer = figures.apply(view, query);
        return new ReportBody<>(answer, fresh.get(), names(query, answer));
    }

    /// The population cut down to what the caller reaches, with owners' names turned into ids.
    private Population within(Population asked) {
        var filters = new HashMap<>(asked.filters());
        if (filters.containsKey("owner") && seesNames()) {
            filters.put("owner", owners.ids(filters.get("owner")));
        }
        switch (access.reach()) {
            case ALL -> {}
            case TEAM -> restrict(filters, "team", texts(access.membership().teams()));
            case OWN -> restrict(filters, "owner", own());
            case NONE -> restrict(filters, "owner", Set.of());
        }
        return new Population(
                asked.period(),
                asked.view(),
                asked.asOf(),
                asked.episodes(),
                filters,
                asked.groupBy());
    }

    private Set<String> own() {
        var rep = access.membership().repId();
        return rep == null ? Set.of() : Set.of(rep.toString());
    }

    private static Set<String> texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }

    private static void restrict(
            Map<String, Set<String>> filters, String attribute, Set<String> reached) {
        filters.merge(
                attribute,
                reached,
                (asked, allowed) ->
                        asked.stream().filter(allowed::contains).collect(Collectors.toSet()));
    }

    private Map<String, String> names(ReportQuery query, ReportAnswer<?> answer) {
        var groups = answer.groups();
        if (groups == null || !"owner".equals(query.population().groupBy()) || !seesNames()) {
            return Map.of();
        }
        List<String> ids =
                groups.stream().map(ReportAnswer.Group::key).filter(Objects::nonNull).toList();
        return owners.names(ids);
    }

    /// Analysts see figures and no personal data.
    private boolean seesNames() {
        return caller.roles().stream().anyMatch(role -> role != Role.ANALYST);
    }

    private static ProblemException unknown(String process) {
        return new ProblemException(
                Problem.of(
                        ProblemKind.NOT_FOUND,
                        "No sales process '"
                                + process
                                + "' is known; see /api/v1/sales-processes"));
    }
}
