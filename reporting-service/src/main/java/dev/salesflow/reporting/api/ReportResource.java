package dev.salesflow.reporting.api;

import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.report.CycleTimes;
import dev.salesflow.reporting.analysis.report.CycleTimesReport;
import dev.salesflow.reporting.analysis.report.Flow;
import dev.salesflow.reporting.analysis.report.FlowReport;
import dev.salesflow.reporting.analysis.report.Funnel;
import dev.salesflow.reporting.analysis.report.FunnelReport;
import dev.salesflow.reporting.analysis.report.ReportAnswer;
import dev.salesflow.reporting.analysis.report.StageTimes;
import dev.salesflow.reporting.analysis.report.StageTimesReport;
import dev.salesflow.reporting.analysis.report.Variants;
import dev.salesflow.reporting.analysis.report.VariantsReport;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `GET /api/v1/reports/…`: the figures of metrics.md. Every answer names definitions, as-of, zone
/// and freshness.
@Path("/api/v1/reports")
@Produces({MediaType.APPLICATION_JSON, ReportResource.CSV})
@Blocking
@Tag(name = "Reports")
public class ReportResource {

    static final String CSV = "text/csv";

    private static final Set<String> FUNNEL = Set.of("mode", "window", "truncation");
    private static final Set<String> SURVIVAL = Set.of("truncation", "horizon", "at");

    private final Reports reports;

    ReportResource(Reports reports) {
        this.reports = reports;
    }

    @GET
    @Path("/funnel")
    @Operation(
            operationId = "reportFunnel",
            summary = "How far deals come, and where they drop off")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Funnel.class)))
    public Response funnel(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(uri, headers, FUNNEL, FunnelReport::of, Funnel::stages);
    }

    @GET
    @Path("/cycle-times")
    @Operation(
            operationId = "reportCycleTimes",
            summary = "How long deals take, open ones accounted for")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CycleTimes.class)))
    public Response cycleTimes(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(uri, headers, SURVIVAL, CycleTimesReport::of, ReportResource::distributions);
    }

    @GET
    @Path("/stage-times")
    @Operation(operationId = "reportStageTimes", summary = "How long deals stay in each stage")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StageTimes.class)))
    public Response stageTimes(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(uri, headers, Set.of(), StageTimesReport::of, StageTimes::stages);
    }

    @GET
    @Path("/flow")
    @Operation(operationId = "reportFlow", summary = "The process as it was really walked")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Flow.class)))
    public Response flow(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(uri, headers, Set.of(), FlowReport::of, Flow::edges);
    }

    @GET
    @Path("/variants")
    @Operation(operationId = "reportVariants", summary = "The ways deals take, most frequent first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Variants.class)))
    public Response variants(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(uri, headers, Set.of(), VariantsReport::of, Variants::variants);
    }

    private <T> Response answer(
            UriInfo uri,
            HttpHeaders headers,
            Set<String> own,
            BiFunction<DealLogView, ReportQuery, ReportAnswer<T>> report,
            Function<T, Object> table) {
        var body = reports.run(uri, own, report);
        return wantsCsv(headers)
                ? Response.ok(csv(body.answer(), table), CSV).build()
                : Response.ok(body, MediaType.APPLICATION_JSON).build();
    }

    private static <T> String csv(ReportAnswer<T> answer, Function<T, Object> table) {
        var groups = answer.groups();
        if (groups == null) {
            return CsvTable.of(table.apply(answer.result()));
        }
        return CsvTable.grouped(
                groups.stream()
                        .map(group -> new CsvTable.Group(group.key(), table.apply(group.result())))
                        .toList());
    }

    private static boolean wantsCsv(HttpHeaders headers) {
        List<MediaType> wanted = headers.getAcceptableMediaTypes();
        return !wanted.isEmpty()
                && wanted.getFirst().isCompatible(MediaType.valueOf(CSV))
                && !wanted.getFirst().isWildcardType();
    }

    private static Map<String, Object> distributions(CycleTimes times) {
        var named = new LinkedHashMap<String, Object>();
        named.put("timeToWin", times.timeToWin());
        named.put("timeToLoss", times.timeToLoss());
        named.put("timeToClose", times.timeToClose());
        named.put("dealAge", times.dealAge());
        times.byLostReason().forEach((reason, time) -> named.put("lost." + reason, time));
        return named;
    }
}
