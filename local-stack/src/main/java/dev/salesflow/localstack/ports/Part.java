package dev.salesflow.localstack.ports;

import java.util.List;
import java.util.Locale;

/// Everything on one machine that listens on a port, with the port it takes unless told otherwise.
public enum Part {
    GATEWAY(8080),
    LEAD(8081),
    DEAL(8082),
    RELATIONSHIP(8083),
    REFERRAL(8084),
    REPORTING(8085),
    IDENTITY(8090),
    POSTGRES(5442),
    KAFKA(9094),
    KAFKA_CONTROLLER(9095);

    /// The five services, in the order in which they are shown.
    public static final List<Part> SERVICES =
            List.of(LEAD, DEAL, RELATIONSHIP, REFERRAL, REPORTING);

    private final int defaultPort;

    Part(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    public int defaultPort() {
        return defaultPort;
    }

    /// Name in logs, databases and addresses: `lead`, `kafka-controller`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Environment variable that sets another port.
    public String variable() {
        return "SALESFLOW_PORT_" + name();
    }
}
