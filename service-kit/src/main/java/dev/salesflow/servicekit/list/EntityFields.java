package dev.salesflow.servicekit.list;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the fields of view entities by name. They are public in the source; the framework's
/// enhancement makes them protected, so they are read as declared.
final class EntityFields {

    private EntityFields() {}

    static Set<String> names(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(Field::getName)
                .collect(Collectors.toSet());
    }

    static Class<?> type(Class<?> entity, String field) {
        return declared(entity, field).getType();
    }

    static @Nullable Object read(Object row, String field) {
        try {
            return declared(row.getClass(), field).get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("field " + field + " cannot be read", e);
        }
    }

    private static Field declared(Class<?> entity, String name) {
        try {
            var field = entity.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("list definition names an unknown field", e);
        }
    }
}
