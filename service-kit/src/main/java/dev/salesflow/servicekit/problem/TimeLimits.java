package dev.salesflow.servicekit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses instants and dates far outside the years of any sale, which the database may not hold.
@Singleton
public class TimeLimits implements ObjectMapperCustomizer {

    static final String CODE = "OUT_OF_RANGE";
    static final String ADVICE = "Send a time from 1900-01-01 to 2200-01-01";

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final Set<Class<?>> TYPES =
            Set.of(Instant.class, OffsetDateTime.class, LocalDate.class);

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

    /// The fault of a body with such a time.
    static final class OutOfRange extends JsonMappingException {
        private static final long serialVersionUID = 1;

        private OutOfRange(JsonParser parser) {
            super(parser, ADVICE);
        }
    }

    private static final class Limiting extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            return TYPES.contains(description.getBeanClass())
                    ? new Limited(deserializer)
                    : deserializer;
        }
    }

    private static final class Limited extends DelegatingDeserializer {
        private static final long serialVersionUID = 1;

        private Limited(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Limited(reader);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            var read = super.deserialize(parser, context);
            if (!isTaken(read)) {
                throw new OutOfRange(parser);
            }
            return read;
        }
    }
}
