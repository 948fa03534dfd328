package dev.salesflow.localstack.testing;

import dev.salesflow.localstack.Stack;
import dev.salesflow.localstack.postgres.Database;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Gives a Quarkus test the shared stack: a fresh database, Kafka, the identity provider. The init
/// argument `database` is the prefix of the database's name.
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    private static final int SUFFIX_LENGTH = 8;

    private String prefix = "test";

    @Override
    public void init(Map<String, String> arguments) {
        prefix = arguments.getOrDefault("database", prefix).toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, String> start() {
        Stack stack = Stack.shared();
        String unique = UUID.randomUUID().toString().substring(0, SUFFIX_LENGTH);
        Database database = stack.createDatabase(prefix + "_" + unique);
        return Map.of(
                "salesflow.database.host", database.host(),
                "salesflow.database.port", String.valueOf(database.port()),
                "salesflow.database.name", database.name(),
                "salesflow.database.username", database.username(),
                "salesflow.database.password", database.password(),
                "salesflow.kafka.bootstrap-servers", stack.bootstrapServers(),
                "salesflow.oidc.issuer", stack.issuer().toString(),
                "salesflow.oidc.audience", stack.audience());
    }

    /// The stack serves the next test class and ends with the JVM.
    @Override
    public void stop() {}
}
