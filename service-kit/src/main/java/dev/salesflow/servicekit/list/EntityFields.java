package dev.salesflow.servicekit.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the fields of view entities by name. They are public in the source; the framework's
/// enhancement makes them protected, so they are read as declared.
final class EntityFields {

    private EntityFields() {}

    /// What a row is answered with: neither fields that JSON leaves out nor those that the
    /// framework adds.
    static Set<String> names(Class<?> entity) {
        var fields =
                Arrays.stream(entity.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .filter(field -> !field.isSynthetic() && !field.getName().startsWith("$$"))
                        .filter(field -> !field.isAnnotationPresent(JsonIgnore.class))
                        .map(Field::getName);
        var computed =
                Arrays.stream(entity.getDeclaredMethods())
                        .map(method -> method.getAnnotationsByType(JsonProperty.class))
                        .flatMap(Arrays::stream)
                        .map(JsonProperty::value);
        return Stream.concat(fields, computed).collect(Collectors.toSet());
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
