package dev.salesflow.eventstore;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What an installation can set about store and relay, under `salesflow`.
@ConfigMapping(prefix = "salesflow")
public interface EventStoreConfig {

    /// Name of the service, which is also its CloudEvents source, such as `deal-service`.
    String service();

    /// Kafka.
    Kafka kafka();

    /// Relay to Kafka.
    RelaySettings relay();

    /// Where Kafka is.
    interface Kafka {
        /// Bootstrap servers, comma-separated.
        String bootstrapServers();
    }

    /// How the relay runs.
    interface RelaySettings {
        /// Off for a process that should not publish.
        @WithDefault("true")
        boolean enabled();

        /// Shares that the streams are split into; every process tries to lead each.
        @WithDefault("1")
        int shards();
    }
}
