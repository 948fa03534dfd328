package dev.salesflow.localstack.postgres;

/// Where a database is and who may enter.
public record Database(String host, int port, String name, String username, String password) {

    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    /// Address for Vert.x clients.
    public String reactiveUrl() {
        return "postgresql://%s:%d/%s".formatted(host, port, name);
    }
}
