package dev.salesflow.servicekit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.salesflow.events.EventJson;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The OpenAPI document of the service that a Quarkus test has started.
public final class ApiDocument {

    private static final Set<String> METHODS =
            Set.of("get", "post", "put", "patch", "delete", "head", "options", "trace");

    private final JsonNode root;

    private ApiDocument(JsonNode root) {
        this.root = root;
    }

    /// The document as the running service answers it, without a token.
    public static ApiDocument ofRunningService() {
        var answer = RestAssured.get("/q/openapi?format=json");
        try {
            return new ApiDocument(EventJson.mapper().readTree(answer.asByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("the service answers no OpenAPI document", e);
        }
    }

    /// The whole document.
    public JsonNode root() {
        return root;
    }

    /// Every operation of every path.
    public List<ApiOperation> operations() {
        var operations = new ArrayList<ApiOperation>();
        for (var path : root.path("paths").properties()) {
            for (var entry : path.getValue().properties()) {
                if (METHODS.contains(entry.getKey())) {
                    var method = entry.getKey().toUpperCase(Locale.ROOT);
                    operations.add(new ApiOperation(path.getKey(), method, entry.getValue()));
                }
            }
        }
        return operations;
    }

    /// What a node says, behind its `$ref` if it is one.
    public JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : resolved(root.at(reference.substring(1)));
    }

    /// Whether a media type's content has an example: its own, or one of its schema.
    public boolean hasExample(JsonNode content) {
        return content.has("example")
                || content.has("examples")
                || illustrates(content.path("schema"));
    }

    private boolean illustrates(JsonNode schemaOrReference) {
        var schema = resolved(schemaOrReference);
        if (schema.has("examples") || schema.has("example") || schema.has("enum")) {
            return true;
        }
        if (schema.has("items")) {
            return illustrates(schema.path("items"));
        }
        return schema.path("additionalProperties").isObject()
                && illustrates(schema.path("additionalProperties"));
    }
}
