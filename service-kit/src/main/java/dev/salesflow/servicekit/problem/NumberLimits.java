package dev.salesflow.servicekit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Refuses numbers that would be taken for something else: a fraction for a whole number, which
/// would be cut off, and a number for a code; and decimals of so many places that reckoning with
/// them would take the memory of all.
@Singleton
public class NumberLimits implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.registerModule(
                new SimpleModule("salesflow-decimals")
                        .addDeserializer(BigDecimal.class, new Decimals()));
    }

    /// Decimals up to a number of places before or after the point.
    private static final class Decimals extends StdScalarDeserializer<BigDecimal> {
        private static final int MOST_PLACES = 100;

        Decimals() {
            super(BigDecimal.class);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            var value =
                    NumberDeserializers.BigDecimalDeserializer.instance.deserialize(
                            parser, context);
            return value == null || Math.abs((long) value.scale()) <= MOST_PLACES
                    ? value
                    : (BigDecimal)
                            context.handleWeirdNumberValue(
                                    BigDecimal.class,
                                    value.scale(),
                                    "has more than %d places",
                                    MOST_PLACES);
        }
    }
}
