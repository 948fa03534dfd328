package dev.salesflow.systemtests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.UncheckedIOException;

/// Answers as trees.
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /// The body of an answer of success.
    static JsonNode of(Response answer) {
        return of(answer.then().statusCode(200).extract().asString());
    }

    static JsonNode of(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
