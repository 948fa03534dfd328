package dev.salesflow.deal.list;

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

/// Writes many new rows of the deal list in one statement: fields become columns of the same name.
public final class DealEntryRows {

    private static final String INSERT =
            """
            insert into deal_entry select * from jsonb_populate_recordset(null::deal_entry, $1::text::jsonb)
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

    private DealEntryRows() {}

    /// Inserts the rows that are not there yet.
    public static Uni<Void> insert(StoreConnection connection, List<DealEntry> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        try {
            return connection
                    .query(INSERT, Tuple.of(COLUMNS.writeValueAsString(rows)))
                    .replaceWithVoid();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
