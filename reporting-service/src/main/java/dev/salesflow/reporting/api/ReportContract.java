package dev.salesflow.reporting.api;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.salesflow.events.EventJson;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Writes what all reports have in common into the contract once: query parameters as they are
/// checked, an example of each answer, the problems that are theirs.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ReportContract implements OASFilter {

    private static final String EXAMPLES = "/openapi/";
    private static final String PROBLEM = "application/problem+json";

    @Override
    public Operation filterOperation(Operation operation) {
        var id = Objects.requireNonNullElse(operation.getOperationId(), "");
        Report.ofOperation(id).ifPresent(report -> describe(operation, report));
        return operation;
    }

    /// The place of a report's own figures shows where each one's schema is added.
    @Override
    public void filterOpenAPI(OpenAPI openAPI) {
        Optional.ofNullable(openAPI.getComponents().getSchemas().get("ReportBody"))
                .map(ReportContract::withoutResult)
                .map(Schema::getProperties)
                .map(properties -> properties.get("groups"))
                .map(Schema::getItems)
                .ifPresent(ReportContract::withoutResult);
    }

    private static Schema withoutResult(Schema schema) {
        schema.removeProperty("result");
        return schema;
    }

    private static void describe(Operation operation, Report report) {
        operation.setParameters(ParameterContract.of(report));
        var responses = operation.getResponses();
        var answer = responses.getAPIResponse("200");
        answer.setDescription("The figures, and what they rest on");
        var schema = answer.getContent().getMediaTypes().values().iterator().next().getSchema();
        answer.setContent(content(report, OASFactory.createMediaType().schema(schema)));
        responses.addAPIResponse(
                "400",
                problem(
                        "`INVALID`, `UNKNOWN_PARAMETER`: a query parameter is not understood",
                        "unknown-parameter"));
        responses.addAPIResponse(
                "404", problem("No such sales process was published", "unknown-process"));
    }

    private static Content content(Report report, MediaType json) {
        var csv =
                OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                        .addExample(
                                "table",
                                OASFactory.createExample()
                                        .value(text(report.operationId() + ".csv")));
        json.addExample(
                "answer", OASFactory.createExample().value(json(report.operationId() + ".json")));
        return OASFactory.createContent()
                .addMediaType("application/json", json)
                .addMediaType(ReportResource.CSV, csv);
    }

    private static APIResponse problem(String description, String example) {
        var media =
                OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("Problem"))
                        .addExample(
                                example,
                                OASFactory.createExample()
                                        .value(json("problems/" + example + ".json")));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(PROBLEM, media));
    }

    private static Map<String, Object> json(String name) {
        try {
            return EventJson.mapper().readValue(text(name), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (var example = ReportContract.class.getResourceAsStream(EXAMPLES + name)) {
            var bytes = Objects.requireNonNull(example, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
