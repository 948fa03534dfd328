package dev.salesflow.lead.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.duplicate.IdentityKey;
import dev.salesflow.lead.duplicate.IdentityKind;
import dev.salesflow.lead.duplicate.list.LeadIdentities;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.imports.ImportDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L14")
@DisplayName("L14 an erasure reaches what another transaction is writing")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class ErasureRaceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WAITING = "select from pg_locks where not granted";

    @Inject ImportDatabase database;

    private final UUID person = UUID.randomUUID();
    private final UUID lead = UUID.randomUUID();
    private final List<IdentityKey> keys =
            List.of(new IdentityKey(IdentityKind.PHONE, "+86" + person));

    @Test
    void a_key_that_is_being_made_is_erased() {
        eraseDuring(connection ->
                People.findLocked(connection, person)
                        .chain(() -> LeadIdentities.add(connection, lead, keys, person)));

        assertThat(keysOf(lead)).isEmpty();
    }

    @Test
    void a_key_that_moves_to_another_lead_is_erased_there() {
        var other = UUID.randomUUID();
        database.inTransaction(transaction ->
                done(
                        transaction,
                        connection -> LeadIdentities.add(connection, lead, keys, person)));

        eraseDuring(connection -> LeadIdentities.move(connection, lead, other));

        assertThat(keysOf(lead)).isEmpty();
        assertThat(keysOf(other)).isEmpty();
    }

    /// Erases the person while the work is done and not yet committed.
    private void eraseDuring(Function<StoreConnection, Uni<Void>> work) {
        database.inTransaction(
                        transaction -> {
                            done(transaction, work);
                            var erasure = CompletableFuture.supplyAsync(this::erased);
                            await().atMost(PATIENCE)
                                    .until(() -> erasure.isDone() || somebodyWaits());
                            return erasure;
                        })
                .join();
    }

    private boolean erased() {
        return database.inTransaction(transaction ->
                done(transaction, connection -> Erasure.atOwner(connection, person)));
    }

    private boolean somebodyWaits() {
        return database.query(WAITING, Tuple.tuple()).size() > 0;
    }

    private List<IdentityKey> keysOf(UUID leadId) {
        return database.inTransaction(transaction ->
                ImportDatabase.await(
                        LeadIdentities.of(StoreConnection.of(transaction), leadId)
                                .subscribeAsCompletionStage()));
    }

    private static boolean done(
            SqlConnection transaction, Function<StoreConnection, Uni<Void>> work) {
        var doing = work.apply(StoreConnection.of(transaction));
        ImportDatabase.await(doing.subscribeAsCompletionStage());
        return true;
    }
}
