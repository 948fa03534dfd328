package dev.salesflow.servicekit.problem;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Refuses numbers that would be taken for something else: a fraction for a whole number, which
/// would be cut off, and a number for a code; decimals of so many places that reckoning with them
/// would take the memory of all; and amounts without quotes, which clients round on the way.
@Singleton
public class NumberLimits implements ObjectMapperCustomizer {

    static final String CODE = "OUT_OF_RANGE";
    private static final int MOST_PLACES = 100;
    private static final String ADVICE =
            "Send a number of at most " + MOST_PLACES + " places before and after the point";
    private static final String QUOTE =
            "Send the decimal number in quotes, such as \"1250.00\", so that nobody rounds it";

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.registerModule(
                new SimpleModule("salesflow-decimals")
                        .addDeserializer(BigDecimal.class, new Decimals(false)));
    }

    /// Decimals up to a number of places: numbers, or texts where the property's format says so.
    private static final class Decimals extends StdScalarDeserializer<BigDecimal>
            implements ContextualDeserializer {
        private static final long serialVersionUID = 1;

        private final boolean quoted;

        Decimals(boolean quoted) {
            super(BigDecimal.class);
            this.quoted = quoted;
        }

        @Override
        public JsonDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            var format = findFormatOverrides(context, property, BigDecimal.class);
            return new Decimals(format.getShape() == JsonFormat.Shape.STRING);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            var numeric = parser.currentToken().isNumeric();
            if (quoted && numeric) {
                throw new RefusedValue(parser, ProblemKind.INVALID.code(), QUOTE);
            }
            if (!numeric && !(quoted && parser.hasToken(JsonToken.VALUE_STRING))) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
            }
            var value =
                    NumberDeserializers.BigDecimalDeserializer.instance.deserialize(
                            parser, context);
            if (value != null && Math.abs((long) value.scale()) > MOST_PLACES) {
                throw new RefusedValue(parser, CODE, ADVICE);
            }
            return value;
        }
    }
}
