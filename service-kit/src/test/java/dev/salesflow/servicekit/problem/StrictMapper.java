package dev.salesflow.servicekit.problem;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/// Reads bodies as a service does.
final class StrictMapper {

    private StrictMapper() {}

    static ObjectMapper mapper() {
        ObjectMapper mapper =
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        new TextLimits().customize(mapper);
        new TimeLimits().customize(mapper);
        new NumberLimits().customize(mapper);
        new StrictJson().customize(mapper);
        return mapper;
    }
}
