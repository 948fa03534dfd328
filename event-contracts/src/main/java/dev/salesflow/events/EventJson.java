package dev.salesflow.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/// The JSON of events: readers ignore fields they do not know, writers leave out what is absent.
public final class EventJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .build();

    private EventJson() {}

    /// The mapper itself, for callers that stream; do not reconfigure it.
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /// The event's payload as JSON text.
    public static String write(Object event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + event.getClass(), e);
        }
    }

    /// Reads a payload of the given type; fails with [UnreadableEvent] when it does not fit.
    public static <E> E read(String payload, Class<E> type) {
        try {
            return MAPPER.readValue(payload, type);
        } catch (IOException e) {
            throw new UnreadableEvent("payload is no " + type.getSimpleName(), e);
        }
    }
}
