package dev.salesflow.servicekit.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// The form of one value that a list is filtered by, as [FilterValues] reads it.
final class FilterSchemas {

    private FilterSchemas() {}

    /// The schema of a field's values; codes refer to the schema that rows have of them. Fails with
    /// [IllegalStateException] for a type that no list is filtered by.
    static Schema of(Class<?> type, Components components) {
        return type.isEnum() ? codes(type, components) : plain(type);
    }

    private static Schema plain(Class<?> type) {
        if (type == String.class) {
            return of(SchemaType.STRING);
        } else if (type == UUID.class) {
            return of(SchemaType.STRING).format("uuid");
        } else if (type == LocalDate.class) {
            return of(SchemaType.STRING).format("date");
        } else if (type == Instant.class) {
            return of(SchemaType.STRING).format("date-time");
        } else if (type == boolean.class || type == Boolean.class) {
            return of(SchemaType.BOOLEAN);
        } else if (type == int.class || type == Integer.class) {
            return of(SchemaType.INTEGER).format("int32");
        } else if (type == long.class || type == Long.class) {
            return of(SchemaType.INTEGER).format("int64");
        }
        throw new IllegalStateException("how a filter by " + type + " is written is not said");
    }

    private static Schema codes(Class<?> type, Components components) {
        var codes = Arrays.stream(type.getEnumConstants()).<Object>map(Object::toString).toList();
        var schemas = components.getSchemas();
        var shared = schemas == null ? null : schemas.get(type.getSimpleName());
        var isSame =
                shared != null
                        && shared.getEnumeration() != null
                        && new HashSet<>(shared.getEnumeration()).equals(new HashSet<>(codes));
        return isSame
                ? OASFactory.createSchema().ref(type.getSimpleName())
                : of(SchemaType.STRING).enumeration(codes);
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
