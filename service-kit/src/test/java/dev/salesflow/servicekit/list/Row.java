package dev.salesflow.servicekit.list;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A view's row for tests.
public class Row {

    static final ListDefinition<Row> LIST =
            new ListDefinition<>(
                    Row.class,
                    "id",
                    Set.of("state", "ownerId"),
                    Set.of("changedAt", "name"),
                    "-changedAt",
                    null,
                    null);

    public UUID id;
    public String state;
    public String name;
    public UUID ownerId;
    public Instant changedAt;
}
