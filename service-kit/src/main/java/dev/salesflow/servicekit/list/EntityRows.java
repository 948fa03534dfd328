package dev.salesflow.servicekit.list;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes many new rows of a list in one statement: fields of the entity become columns of the same
/// name, and those without a column of their own are left out.
public final class EntityRows {

    private static final String INSERT =
            """
            insert into {table} select * from jsonb_populate_recordset(null::{table}, $1::text::jsonb)
            on conflict (id) do nothing
            """;

    private static final JsonMapper COLUMNS =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(MapperFeature.USE_ANNOTATIONS)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .build();

    private EntityRows() {}

    /// Inserts the rows that are not there yet.
    ///
    /// @param table the entity's, with its id in the column `id`
    public static Uni<Void> insert(StoreConnection connection, String table, List<?> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        try {
            var insert = INSERT.replace("{table}", table);
            return connection
                    .query(insert, Tuple.of(COLUMNS.writeValueAsString(rows)))
                    .replaceWithVoid();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
