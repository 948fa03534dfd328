package dev.salesflow.localstack;

import dev.salesflow.localstack.identity.IdentityProvider;
import dev.salesflow.localstack.postgres.Database;
import java.util.HashMap;
import java.util.Map;

/// What a service is told about the stack through its environment.
public final class ServiceEnvironment {

    private ServiceEnvironment() {}

    /// The variables of one service.
    ///
    /// @param issuer address of the identity provider, as tokens name it
    public static Map<String, String> of(
            int port, Database database, String bootstrapServers, String issuer) {
        Map<String, String> variables = new HashMap<>();
        // native memory of threads is not spread over arenas that never shrink
        variables.put("MALLOC_ARENA_MAX", "2");
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        variables.put("SALESFLOW_DATABASE_HOST", database.host());
        variables.put("SALESFLOW_DATABASE_PORT", String.valueOf(database.port()));
        variables.put("SALESFLOW_DATABASE_NAME", database.name());
        variables.put("SALESFLOW_DATABASE_USERNAME", database.username());
        variables.put("SALESFLOW_DATABASE_PASSWORD", database.password());
        variables.put("SALESFLOW_KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        variables.put("SALESFLOW_OIDC_ISSUER", issuer);
        variables.put("SALESFLOW_OIDC_AUDIENCE", IdentityProvider.AUDIENCE);
        return Map.copyOf(variables);
    }
}
