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
import java.util.List;
import java.util.function.BiFunction;
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
            content = @Content(schema = @Schema(allOf = {ReportBody.class, Funnel.class})))
    public Response funnel(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(Report.FUNNEL, uri, headers, FunnelReport::of, ReportTable.FUNNEL);
    }

    @GET
    @Path("/cycle-times")
    @Operation(
            operationId = "reportCycleTimes",
            summary = "How long deals take, open ones accounted for")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(allOf = {ReportBody.class, CycleTimes.class})))
    public Response cycleTimes(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(
                Report.CYCLE_TIMES, uri, headers, CycleTimesReport::of, ReportTable.CYCLE_TIMES);
    }

    @GET
    @Path("/stage-times")
    @Operation(operationId = "reportStageTimes", summary = "How long deals stay in each stage")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(allOf = {ReportBody.class, StageTimes.class})))
    public Response stageTimes(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(
                Report.STAGE_TIMES, uri, headers, StageTimesReport::of, ReportTable.STAGE_TIMES);
    }

    @GET
    @Path("/flow")
    @Operation(operationId = "reportFlow", summary = "The process as it was really walked")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(allOf = {ReportBody.class, Flow.class})))
    public Response flow(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(Report.FLOW, uri, headers, FlowReport::of, ReportTable.FLOW);
    }

    @GET
    @Path("/variants")
    @Operation(operationId = "reportVariants", summary = "The ways deals take, most frequent first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(allOf = {ReportBody.class, Variants.class})))
    public Response variants(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(Report.VARIANTS, uri, headers, VariantsReport::of, ReportTable.VARIANTS);
    }

    private <T> Response answer(
            Report report,
            UriInfo uri,
            HttpHeaders headers,
            BiFunction<DealLogView, ReportQuery, ReportAnswer<T>> figures,
            ReportTable<T, ?> table) {
        var body = reports.run(report, uri, figures);
        return wantsCsv(headers)
                ? Response.ok(table.csv(body.answer()), CSV).build()
                : Response.ok(body, MediaType.APPLICATION_JSON).build();
    }

    private static boolean wantsCsv(HttpHeaders headers) {
        List<MediaType> wanted = headers.getAcceptableMediaTypes();
        return !wanted.isEmpty()
                && wanted.getFirst().isCompatible(MediaType.valueOf(CSV))
                && !wanted.getFirst().isWildcardType();
    }
}
