package dev.salesflow.servicekit.list;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/// Reads what a [Listing] names.
final class Listings {

    private Listings() {}

    /// The definition by which an operation answers; absent when it describes none.
    static @Nullable ListDefinition<?> definition(Method operation) {
        var listing = operation.getAnnotation(Listing.class);
        return listing == null ? null : definition(listing);
    }

    /// The definition that is named; absent when the operation reads its parameters by itself.
    /// Fails with [IllegalStateException] when there is no such constant.
    static @Nullable ListDefinition<?> definition(Listing listing) {
        if (listing.value() == void.class) {
            return null;
        }
        try {
            var constant = listing.value().getDeclaredField(listing.definition());
            constant.setAccessible(true);
            return (ListDefinition<?>) constant.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(listing + " names no list definition", e);
        }
    }

    /// What a row is answered as.
    static Class<?> row(Listing listing) {
        var definition = definition(listing);
        if (listing.row() != void.class || definition == null) {
            return listing.row();
        }
        return definition.entity();
    }
}
