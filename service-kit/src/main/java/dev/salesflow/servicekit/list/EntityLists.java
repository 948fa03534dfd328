package dev.salesflow.servicekit.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.salesflow.events.EventJson;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.access.Reach;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Answers a page of a view's rows: filtered, in order, and only those within the caller's reach.
@RequestScoped
public class EntityLists {

    private final Mutiny.SessionFactory sessions;
    private final Access access;
    private final ResourceInfo operation;

    EntityLists(Mutiny.SessionFactory sessions, Access access, ResourceInfo operation) {
        this.sessions = sessions;
        this.access = access;
        this.operation = operation;
    }

    /// The page that the request's query parameters ask for; fails with a 400 problem for what the
    /// list does not offer.
    public <T> Uni<ListPage> page(ListDefinition<T> definition, UriInfo uri) {
        return page(definition, uri, List.of());
    }

    /// The page that the request asks for, of those rows that meet the resource's own conditions.
    public <T> Uni<ListPage> page(
            ListDefinition<T> definition, UriInfo uri, List<Condition> extra) {
        return page(definition, uri, extra, Set.of());
    }

    /// The page that the request asks for, of those rows that meet the resource's own conditions.
    ///
    /// @param ownParameters query parameters that the resource has read itself
    public <T> Uni<ListPage> page(
            ListDefinition<T> definition,
            UriInfo uri,
            List<Condition> extra,
            Set<String> ownParameters) {
        requireDescribed(definition);
        var request = ListRequest.of(definition, uri.getQueryParameters(), ownParameters);
        var conditions = new Conditions();
        reach(definition, conditions);
        extra.forEach(conditions::add);
        request.filters().forEach((field, values) -> filter(definition, field, values, conditions));
        var all = conditions.where();
        var counted = conditions.parameters();
        if (request.cursor() != null) {
            after(definition, request, Cursor.decode(request.cursor(), request.sort()), conditions);
        }
        var direction = request.descending() ? " desc" : "";
        var hql =
                "from %s e %s order by e.%s%s, e.%s%s"
                        .formatted(
                                definition.entity().getName(),
                                conditions.where(),
                                request.sortField(),
                                direction,
                                definition.id(),
                                direction);
        return sessions.withStatelessSession(session ->
                rows(session, definition, request, hql, conditions.parameters())
                        .chain(rows ->
                                count(session, definition, request, all, counted)
                                        .map(total -> toPage(definition, request, rows, total))));
    }

    /// Otherwise the contract would promise what does not hold.
    private void requireDescribed(ListDefinition<?> definition) {
        var method = operation.getResourceMethod();
        if (!definition.equals(Listings.definition(method))) {
            throw new IllegalStateException(method + " has no @Listing of what it answers by");
        }
    }

    private <T> Uni<List<T>> rows(
            Mutiny.StatelessSession session,
            ListDefinition<T> definition,
            ListRequest request,
            String hql,
            Map<String, Object> parameters) {
        var query = session.createSelectionQuery(hql, definition.entity());
        parameters.forEach(query::setParameter);
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    private static Uni<@Nullable Long> count(
            Mutiny.StatelessSession session,
            ListDefinition<?> definition,
            ListRequest request,
            String where,
            Map<String, Object> parameters) {
        if (!request.total()) {
            return Uni.createFrom().nullItem();
        }
        var hql = "select count(*) from %s e %s".formatted(definition.entity().getName(), where);
        var query = session.createSelectionQuery(hql, Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static <T> ListPage toPage(
            ListDefinition<T> definition, ListRequest request, List<T> rows, @Nullable Long total) {
        var more = rows.size() > request.limit();
        var shown = more ? rows.subList(0, request.limit()) : rows;
        var items = new ArrayList<Object>(shown.size());
        shown.forEach(row -> items.add(select(row, request.fields())));
        return new ListPage(
                items, more ? cursor(definition, request, shown.getLast()) : null, total);
    }

    private static Object select(Object row, Set<String> fields) {
        if (fields.isEmpty()) {
            return row;
        }
        ObjectNode json = EventJson.mapper().valueToTree(row);
        return json.retain(fields);
    }

    private static <T> String cursor(ListDefinition<T> definition, ListRequest request, T last) {
        var value = EntityFields.read(last, request.sortField());
        JsonNode json = EventJson.mapper().valueToTree(value);
        var id = (UUID) Objects.requireNonNull(EntityFields.read(last, definition.id()));
        return new Cursor(request.sort(), json, id).encode();
    }

    private <T> void reach(ListDefinition<T> definition, Conditions conditions) {
        if (definition.owner() == null
                || definition.team() == null
                || access.reach() == Reach.ALL) {
            return;
        }
        var rep = Objects.requireNonNullElse(access.membership().repId(), new UUID(0, 0));
        var own = "e.%s = %s".formatted(definition.owner(), conditions.parameter(rep));
        if (access.reach() == Reach.OWN) {
            conditions.add(own);
            return;
        }
        var teams = conditions.parameter(access.membership().teams());
        conditions.add(
                "(%s or e.%s in %s or (e.%s is null and e.%s is null))"
                        .formatted(
                                own,
                                definition.team(),
                                teams,
                                definition.team(),
                                definition.owner()));
    }

    private static void filter(
            ListDefinition<?> definition,
            String field,
            List<String> values,
            Conditions conditions) {
        var type = EntityFields.type(definition.entity(), field);
        var converted = values.stream().map(value -> FilterValues.of(field, value, type)).toList();
        conditions.add("e.%s in %s".formatted(field, conditions.parameter(converted)));
    }

    private static void after(
            ListDefinition<?> definition,
            ListRequest request,
            Cursor cursor,
            Conditions conditions) {
        var beyond = request.descending() ? "<" : ">";
        var type = EntityFields.type(definition.entity(), request.sortField());
        var value = conditions.parameter(cursor.valueAs(type));
        var id = conditions.parameter(cursor.id());
        conditions.add(
                "(e.%s %s %s or (e.%s = %s and e.%s %s %s))"
                        .formatted(
                                request.sortField(),
                                beyond,
                                value,
                                request.sortField(),
                                value,
                                definition.id(),
                                beyond,
                                id));
    }
}
