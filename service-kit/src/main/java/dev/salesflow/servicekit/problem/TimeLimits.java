package dev.salesflow.servicekit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes instants, dates and times of day as RFC 3339 writes them and as nothing else: a number
/// would be a day or second of 1970 that nobody meant. Refuses those far outside the years of any
/// sale, which the database may not hold.
@Singleton
public class TimeLimits implements ObjectMapperCustomizer {

    static final String CODE = "OUT_OF_RANGE";
    static final String ADVICE = "Send a time from 1900-01-01 to 2200-01-01";

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final Map<Class<?>, JsonDeserializer<?>> READERS =
            Map.of(
                    Instant.class,
                    new Written(Instant.class, text -> OffsetDateTime.parse(text).toInstant()),
                    OffsetDateTime.class,
                    new Written(OffsetDateTime.class, OffsetDateTime::parse),
                    LocalDate.class,
                    new Written(LocalDate.class, LocalDate::parse),
                    LocalTime.class,
                    new Written(LocalTime.class, LocalTime::parse));

    /// Whether an instant lies from 1900-01-01 to 2200-01-01 UTC, both included.
    static boolean isInRange(Instant time) {
        return !time.isBefore(EARLIEST) && !time.isAfter(LATEST);
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("times").setDeserializerModifier(new Limiting()));
    }

    /// Whether a value is taken as it was read: all but times out of the range are.
    public static boolean isTaken(@Nullable Object read) {
        return switch (read) {
            case Instant time -> isInRange(time);
            case OffsetDateTime time -> isInRange(time.toInstant());
            case LocalDate day -> isInRange(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            case null, default -> true;
        };
    }

    /// A modifier and no deserializer of ours beside the framework's: that one may come first.
    private static final class Limiting extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            return READERS.getOrDefault(description.getBeanClass(), deserializer);
        }
    }

    private static final class Written extends StdScalarDeserializer<Object> {
        private static final long serialVersionUID = 1;

        private final transient Function<String, ?> reader;

        private Written(Class<?> type, Function<String, ?> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(handledType(), parser);
            }
            var text = parser.getText();
            try {
                var read = reader.apply(text);
                if (isTaken(read)) {
                    return read;
                }
            } catch (DateTimeException _) {
                return context.handleWeirdStringValue(handledType(), text, "unreadable");
            }
            throw new RefusedValue(parser, CODE, ADVICE);
        }
    }
}
