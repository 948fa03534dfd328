package dev.salesflow.servicekit.list;

import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// What a list operation answers: a [ListPage] of its rows.
final class PageAnswers {

    private static final String OK = "200";

    private PageAnswers() {}

    /// Describes the answer. What the operation says of it itself stays: its words and examples.
    /// Fails with [IllegalStateException] when the document has no schema of the rows.
    static void add(Operation operation, Class<?> row, Components components) {
        var schemas = components.getSchemas();
        var rows = schemas == null ? null : schemas.get(row.getSimpleName());
        if (rows == null) {
            throw new IllegalStateException(
                    operation.getOperationId() + " answers rows of " + row + ": give it a @Schema");
        }
        var page = row.getSimpleName() + "Page";
        components.addSchema(page, page(row.getSimpleName()));
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var response = operation.getResponses().getAPIResponse(OK);
        if (response == null) {
            response = OASFactory.createAPIResponse().description("A page of the list");
            operation.getResponses().addAPIResponse(OK, response);
        }
        describe(response, page, rows);
    }

    private static void describe(APIResponse response, String page, Schema rows) {
        if (response.getContent() == null) {
            response.setContent(OASFactory.createContent());
        }
        var content = response.getContent();
        var media = content.getMediaType(MediaType.APPLICATION_JSON);
        if (media == null) {
            media = OASFactory.createMediaType();
            content.addMediaType(MediaType.APPLICATION_JSON, media);
        }
        media.setSchema(OASFactory.createSchema().ref(page));
        var examples = rows.getExamples();
        if (media.getExample() == null && media.getExamples() == null && examples != null) {
            media.setExample(example(examples.getFirst()));
        }
    }

    private static Map<String, Object> example(Object row) {
        var example = new LinkedHashMap<String, Object>();
        example.put("items", List.of(row));
        example.put("nextCursor", "eyJzb3J0RmllbGQiOiJjaGFuZ2VkQXQi");
        return example;
    }

    private static Schema page(String row) {
        return of(SchemaType.OBJECT)
                .description("One page of a list")
                .required(List.of("items"))
                .addProperty(
                        "items",
                        of(SchemaType.ARRAY)
                                .description("Rows in the asked order")
                                .items(OASFactory.createSchema().ref(row)))
                .addProperty(
                        "nextCursor",
                        of(SchemaType.STRING)
                                .description("Gives the next page as `cursor`; absent on the last"))
                .addProperty(
                        "total",
                        of(SchemaType.INTEGER)
                                .format("int64")
                                .description("Number of all rows, when `total=true` was asked"));
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
