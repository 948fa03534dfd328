package dev.salesflow.servicekit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/// One operation of a service's OpenAPI document.
///
/// @param path as the document names it, with its parameters in braces
/// @param method in capitals
/// @param node what the document says of it
public record ApiOperation(String path, String method, JsonNode node) {

    /// The operation's id; empty when it has none.
    public String id() {
        return node.path("operationId").asText();
    }

    /// Whether the operation changes something.
    public boolean changes() {
        return !method.equals("GET");
    }

    /// The media types of the body that it takes; none when it takes no body.
    public List<String> bodyTypes() {
        var content = node.path("requestBody").path("content");
        Iterable<String> types = content::fieldNames;
        return StreamSupport.stream(types.spliterator(), false).toList();
    }

    @Override
    public String toString() {
        return (id().isEmpty() ? "" : id() + " ") + "(" + method + " " + path + ")";
    }
}
