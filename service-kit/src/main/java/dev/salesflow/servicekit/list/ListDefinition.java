package dev.salesflow.servicekit.list;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be asked of one list.
///
/// @param entity the view's entity, with public fields; its identifier is a UUID
/// @param id name of the identifier's field
/// @param filters fields that a query parameter of the same name can filter by (equality, several
///   values = any of them)
/// @param sortable fields that `sort` can name, all not null; `-field` is descending
/// @param defaultSort used when `sort` is not given
/// @param owner field with the owning rep's id, for reach; absent when the list is the same for all
/// @param team field with the owning team's id, for reach
public record ListDefinition<T>(
        Class<T> entity,
        String id,
        Set<String> filters,
        Set<String> sortable,
        String defaultSort,
        @Nullable String owner,
        @Nullable String team) {}
