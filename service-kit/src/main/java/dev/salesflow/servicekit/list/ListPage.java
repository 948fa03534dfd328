package dev.salesflow.servicekit.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param items rows in the asked order
/// @param nextCursor gives the next page; absent on the last
/// @param total number of all rows, only when `total=true` was asked
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"items": [{"id": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20"}],
                 "nextCursor": "eyJzb3J0RmllbGQiOiJjaGFuZ2VkQXQi", "total": 371}
                """)
public record ListPage(List<?> items, @Nullable String nextCursor, @Nullable Long total) {}
