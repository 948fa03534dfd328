package dev.salesflow.servicekit.problem;

import dev.salesflow.servicekit.problem.Problem.FieldError;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads parameters that are instants, such as `asOf`: RFC 3339 with offset within [TimeLimits], a
/// 400 problem for anything else.
@Provider
public class InstantParameters implements ParamConverterProvider {

    private static final String FORM =
            "Write the time with its offset, such as 2026-03-01T09:00:00+08:00";

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation[] annotations) {
        if (type == Instant.class) {
            return (ParamConverter<T>) new TimeConverter<>(OffsetDateTime::toInstant);
        }
        return type == OffsetDateTime.class
                ? (ParamConverter<T>) new TimeConverter<>(Function.<OffsetDateTime>identity())
                : null;
    }

    private record TimeConverter<T>(Function<OffsetDateTime, T> as) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            var time = parsed(text);
            if (!TimeLimits.isInRange(time.toInstant())) {
                throw refusal(TimeLimits.CODE, TimeLimits.ADVICE);
            }
            return as.apply(time);
        }

        @Override
        public String toString(T time) {
            return time.toString();
        }

        private static OffsetDateTime parsed(String text) {
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeException e) {
                throw refusal("INVALID_TIME", FORM);
            }
        }

        private static BadRequestException refusal(String code, String advice) {
            var fault = new FieldError("#query/asOf", code, advice);
            return new BadRequestException(
                    new ProblemException(Problem.of(ProblemKind.INVALID, advice, List.of(fault))));
        }
    }
}
