package dev.salesflow.lead.version.list;

import dev.salesflow.events.EventJson;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.version.Version;
import dev.salesflow.lead.version.VersionedDocument;
import dev.salesflow.servicekit.list.Condition;
import dev.salesflow.servicekit.list.ListDefinition;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// The versions of documents: what can be asked of their list, how it follows the events, and how a
/// rule reads the version that it needs.
public final class VersionList {

    private static final String NEWEST =
            """
            select version, content from document_version
            where document = $1 order by version desc limit 1
            """;
    private static final String NUMBERED =
            "select version, content from document_version where document = $1 and version = $2";

    /// What can be asked of the list, which is the same for all; newest first.
    public static final ListDefinition<VersionEntry> DEFINITION =
            new ListDefinition<>(
                    VersionEntry.class,
                    "id",
                    Set.of("version"),
                    Set.of("version", "publishedAt"),
                    "-version",
                    null,
                    null);

    private VersionList() {}

    /// Narrows the list to the versions of one document.
    public static Condition of(VersionedDocument<?, ?, ?> document) {
        return new Condition("document", "=", document.topic().aggregate());
    }

    /// The newest version of a document; the shipped one before its row is there.
    public static <T> Uni<Version<T>> newest(
            StoreConnection connection, VersionedDocument<T, ?, ?> document) {
        return first(connection, NEWEST, Tuple.of(document.topic().aggregate()), document)
                .map(found -> found == null ? shipped(document) : found);
    }

    /// The version of a document under that number, of which the first is the shipped one; absent
    /// when there is none.
    public static <T> Uni<@Nullable Version<T>> numbered(
            StoreConnection connection, VersionedDocument<T, ?, ?> document, int number) {
        var arguments = Tuple.of(document.topic().aggregate(), number);
        return first(connection, NUMBERED, arguments, document)
                .map(found -> found == null && number == 1 ? shipped(document) : found);
    }

    /// Adds the row of a version that is being published.
    public static <T> Uni<Void> add(
            Mutiny.StatelessSession session,
            VersionedDocument<T, ?, ?> document,
            Version<T> version,
            Instant publishedAt) {
        var entry = new VersionEntry();
        entry.document = document.topic().aggregate();
        entry.version = version.number();
        entry.id = StreamIds.of("version", entry.document + "/" + entry.version);
        entry.content = EventJson.write(version.content());
        entry.publishedAt = publishedAt;
        return session.insert(entry);
    }

    private static <T> Version<T> shipped(VersionedDocument<T, ?, ?> document) {
        return new Version<>(1, document.shipped());
    }

    private static <T> Uni<@Nullable Version<T>> first(
            StoreConnection connection,
            String sql,
            Tuple arguments,
            VersionedDocument<T, ?, ?> document) {
        return connection
                .query(sql, arguments)
                .map(rows -> {
                    for (var row : rows) {
                        var content = EventJson.read(row.getString(1), document.content());
                        return new Version<>(row.getInteger(0), content);
                    }
                    return null;
                });
    }
}
