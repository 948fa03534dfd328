package dev.salesflow.servicekit.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a list; [ListContract] describes it for each kind of row.
///
/// @param items rows in the asked order
/// @param nextCursor gives the next page; absent on the last
/// @param total number of all rows, only when `total=true` was asked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListPage(List<?> items, @Nullable String nextCursor, @Nullable Long total) {}
