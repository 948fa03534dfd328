package dev.salesflow.lead.version.api;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.api.RepeatedCommands;
import dev.salesflow.lead.version.Version;
import dev.salesflow.lead.version.VersionCommandHandler;
import dev.salesflow.lead.version.VersionedDocument;
import dev.salesflow.lead.version.Versions;
import dev.salesflow.lead.version.list.VersionList;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.history.HistoryEntry;
import dev.salesflow.servicekit.history.Streams;
import dev.salesflow.servicekit.list.EntityLists;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Answers what the resource of a document is asked.
@RequestScoped
public class VersionEndpoints {

    private final VersionCommandHandler handler;
    private final CommandContexts contexts;
    private final EntityLists lists;
    private final Streams streams;
    private final Pool pool;
    private final UriInfo uri;

    VersionEndpoints(
            VersionCommandHandler handler,
            CommandContexts contexts,
            EntityLists lists,
            Streams streams,
            Pool pool,
            UriInfo uri) {
        this.handler = handler;
        this.contexts = contexts;
        this.lists = lists;
        this.streams = streams;
        this.pool = pool;
        this.uri = uri;
    }

    /// 201 with the newest version, which lies below the request's path; 200 with the newest one
    /// when it says the content already. A repeat gets the status of the first answer.
    ///
    /// @param request what was asked for, so that a reused key is noticed
    public <T, E extends DomainEvent, R> Uni<Response> publish(
            VersionedDocument<T, E, R> document,
            Object request,
            T content,
            Function<Version<T>, ?> view,
            Function<R, Problem> refusal) {
        var context = contexts.of(request);
        Function<Versions<T>, ?> newest = versions -> view.apply(versions.newest());
        return handler.publish(document, content, context)
                .chain(outcome ->
                        stoodAlready(outcome, document.streamId(), context)
                                .map(stood ->
                                        stood
                                                ? CommandAnswers.changed(outcome, newest, refusal)
                                                : CommandAnswers.created(
                                                        outcome,
                                                        location(outcome),
                                                        newest,
                                                        refusal)));
    }

    /// Whether nothing was published, now or when the command was first sent.
    private Uni<Boolean> stoodAlready(
            CommandOutcome<?, ?> outcome, UUID streamId, CommandContext context) {
        if (outcome instanceof CommandOutcome.Done<?, ?> done && done.repeated()) {
            return RepeatedCommands.among(StoreConnection.of(pool), List.of(streamId), context)
                    .map(Set::isEmpty);
        }
        var unchanged =
                outcome instanceof CommandOutcome.Done<?, ?> done && done.events().isEmpty();
        return Uni.createFrom().item(unchanged);
    }

    /// The page of the document's versions that the request's query parameters ask for.
    public Uni<ListPage> page(VersionedDocument<?, ?, ?> document, UriInfo asked) {
        return lists.page(VersionList.DEFINITION, asked, List.of(VersionList.of(document)));
    }

    /// One version; 404 when there is none of that number.
    public <T> Uni<Response> version(
            VersionedDocument<T, ?, ?> document, int number, Function<Version<T>, ?> view) {
        return VersionList.numbered(StoreConnection.of(pool), document, number)
                .onItem()
                .ifNull()
                .failWith(Access::notFound)
                .map(found -> Response.ok(view.apply(found)).tag(String.valueOf(number)).build());
    }

    /// Who published which version and when.
    public Uni<List<HistoryEntry>> history(VersionedDocument<?, ?, ?> document) {
        return streams.history(document.decider(), document.streamId());
    }

    private String location(CommandOutcome<?, ?> outcome) {
        var path = uri.getAbsolutePathBuilder();
        return outcome instanceof CommandOutcome.Done<?, ?> done
                ? path.path(String.valueOf(done.version())).build().getPath()
                : path.build().getPath();
    }
}
