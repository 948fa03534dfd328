package dev.salesflow.servicekit.list;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the public fields of view entities by name.
final class EntityFields {

    private EntityFields() {}

    static Set<String> names(Class<?> entity) {
        return Arrays.stream(entity.getFields()).map(Field::getName).collect(Collectors.toSet());
    }

    static Class<?> type(Class<?> entity, String field) {
        try {
            return entity.getField(field).getType();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("list definition names an unknown field", e);
        }
    }

    static @Nullable Object read(Object row, String field) {
        try {
            return row.getClass().getField(field).get(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("list definition names an unknown field", e);
        }
    }
}
