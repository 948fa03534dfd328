package dev.salesflow.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/// The records and enums that a published record is made of.
final class NestedTypes {

    private NestedTypes() {}

    /// The record itself first, then what is inside it at any depth.
    static Set<Class<?>> of(Class<?> type) {
        var found = new LinkedHashSet<Class<?>>();
        collect(type, found);
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments())
                    .forEach(argument -> collect(argument, found));
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            found.add(plain);
        }
        if (type instanceof Class<?> plain && plain.isRecord() && found.add(plain)) {
            Arrays.stream(plain.getRecordComponents())
                    .forEach(field -> collect(field.getGenericType(), found));
        }
    }
}
