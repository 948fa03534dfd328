package dev.salesflow.servicekit.list;

import org.jspecify.annotations.Nullable;

/// Reads the public fields of view entities by name.
final class EntityFields {

    private EntityFields() {}

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
