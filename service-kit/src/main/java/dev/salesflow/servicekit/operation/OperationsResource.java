package dev.salesflow.servicekit.operation;

import dev.salesflow.servicekit.list.EntityLists;
import dev.salesflow.servicekit.list.ListDefinition;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.list.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `GET /api/v1/operations`: long work, newest first.
@Path("/api/v1/operations")
@Tag(name = "Operations")
public class OperationsResource {

    private static final ListDefinition<OperationEntry> LIST =
            new ListDefinition<>(
                    OperationEntry.class,
                    "id",
                    Set.of("kind", "state", "startedBy"),
                    Set.of("startedAt", "changedAt"),
                    "-startedAt",
                    null,
                    null);

    private final EntityLists lists;

    OperationsResource(EntityLists lists) {
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listOperations", summary = "Long work with its state, newest first")
    @Listing(value = OperationsResource.class, definition = "LIST")
    public Uni<ListPage> list(@Context UriInfo uri) {
        return lists.page(LIST, uri);
    }
}
