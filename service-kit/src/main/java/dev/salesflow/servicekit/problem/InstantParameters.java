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
import org.jspecify.annotations.Nullable;

/// Reads parameters that are instants, such as `asOf`: RFC 3339 with offset, a 400 problem for
/// anything else.
@Provider
public class InstantParameters implements ParamConverterProvider {

    private static final String FORM =
            "Write the time with its offset, such as 2026-03-01T09:00:00+08:00";

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation[] annotations) {
        return type == Instant.class ? (ParamConverter<T>) new InstantConverter() : null;
    }

    private static final class InstantConverter implements ParamConverter<Instant> {

        @Override
        public @Nullable Instant fromString(@Nullable String text) {
            try {
                return text == null ? null : OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
                var fault = new FieldError("#query/asOf", "INVALID_TIME", FORM);
                var problem = Problem.of(ProblemKind.INVALID, FORM, List.of(fault));
                throw new BadRequestException(new ProblemException(problem));
            }
        }

        @Override
        public String toString(Instant instant) {
            return instant.toString();
        }
    }
}
