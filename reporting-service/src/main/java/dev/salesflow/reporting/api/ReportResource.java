package dev.salesflow.reporting.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

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
import dev.salesflow.reporting.analysis.statistics.Distribution;

import io.smallrye.common.annotation.Blocking;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
        var body = reports.run(Report.FUNNEL, uri, FunnelReport::of);
        return answer(headers, body, Funnel.StageRow.class, Funnel::stages);
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
        var body = reports.run(Report.CYCLE_TIMES, uri, CycleTimesReport::of);
        return answer(headers, body, NamedTime.class, NamedTime::of);
    }

    @GET
    @Path("/stage-times")
    @Operation(operationId = "reportStageTimes", summary = "How long deals stay in each stage")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(allOf = {ReportBody.class, StageTimes.class})))
    public Response stageTimes(@Context UriInfo uri, @Context HttpHeaders headers) {
        var body = reports.run(Report.STAGE_TIMES, uri, StageTimesReport::of);
        return answer(headers, body, StageTimes.StageRow.class, StageTimes::stages);
    }

    @GET
    @Path("/flow")
    @Operation(operationId = "reportFlow", summary = "The process as it was really walked")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(allOf = {ReportBody.class, Flow.class})))
    public Response flow(@Context UriInfo uri, @Context HttpHeaders headers) {
        var body = reports.run(Report.FLOW, uri, FlowReport::of);
        return answer(headers, body, Flow.Edge.class, Flow::edges);
    }

    @GET
    @Path("/variants")
    @Operation(operationId = "reportVariants", summary = "The ways deals take, most frequent first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(allOf = {ReportBody.class, Variants.class})))
    public Response variants(@Context UriInfo uri, @Context HttpHeaders headers) {
        var body = reports.run(Report.VARIANTS, uri, VariantsReport::of);
        return answer(headers, body, Variants.Variant.class, Variants::variants);
    }

    private static <T, R extends Record> Response answer(
            HttpHeaders headers, ReportBody<T> body, Class<R> row, Function<T, List<R>> table) {
        return wantsCsv(headers)
                ? Response.ok(csv(body.answer(), row, table), CSV).build()
                : Response.ok(body, MediaType.APPLICATION_JSON).build();
    }

    private static <T, R extends Record> String csv(
            ReportAnswer<T> answer, Class<R> row, Function<T, List<R>> table) {
        var groups = answer.groups();
        var csv = new CsvTable(row, groups != null);
        if (groups == null) {
            table.apply(answer.result()).forEach(csv::add);
        } else {
            groups.forEach(
                    group -> table.apply(group.result()).forEach(r -> csv.add(group.key(), r)));
        }
        return csv.toString();
    }

    private static boolean wantsCsv(HttpHeaders headers) {
        List<MediaType> wanted = headers.getAcceptableMediaTypes();
        return !wanted.isEmpty()
                && wanted.getFirst().isCompatible(MediaType.valueOf(CSV))
                && !wanted.getFirst().isWildcardType();
    }

    /// A line of the table of cycle times.
    record NamedTime(String name, @JsonUnwrapped Distribution time) {

        static List<NamedTime> of(CycleTimes times) {
            var named = new ArrayList<NamedTime>();
            named.add(new NamedTime("timeToWin", times.timeToWin()));
            named.add(new NamedTime("timeToLoss", times.timeToLoss()));
            named.add(new NamedTime("timeToClose", times.timeToClose()));
            named.add(new NamedTime("dealAge", times.dealAge()));
            times.byLostReason()
                    .forEach((reason, time) -> named.add(new NamedTime("lost." + reason, time)));
            return named;
        }
    }
}
