package dev.salesflow.localstack.postgres;

import dev.salesflow.localstack.child.ChildCommand;
import dev.salesflow.localstack.child.ChildCommand.StopSignal;
import dev.salesflow.localstack.child.ChildProcess;
import dev.salesflow.localstack.child.Readiness;
import dev.salesflow.localstack.child.Server;
import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.child.StartFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/// One PostgreSQL server on 127.0.0.1 whose data outlives it.
public final class PostgresServer implements Server {

    private static final String HOST = "127.0.0.1";
    private static final String USERNAME = "local";
    private static final String PASSWORD = "local";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final int START_ATTEMPTS = 8;

    private final ChildProcess child;
    private final StackFolder folder;
    private final Path binariesParent;
    private final int port;
    private final boolean durable;

    /// @param binariesParent where the programs are unpacked; may be shared between stacks
    /// @param durable false switches fsync off, for tests that never lose power
    public PostgresServer(StackFolder folder, Path binariesParent, int port, boolean durable) {
        this.child = new ChildProcess("postgres", folder);
        this.folder = folder;
        this.binariesParent = binariesParent;
        this.port = port;
        this.durable = durable;
    }

    @Override
    public String name() {
        return child.name();
    }

    public int port() {
        return port;
    }

    /// Starts the server on its data. After kill -9 of the former process its last backends hold
    /// the shared memory for a moment, therefore an early end is tried again.
    @Override
    public void start() {
        PostgresBinaries binaries = PostgresBinaries.under(binariesParent);
        PostgresCluster cluster = new PostgresCluster(folder.data("postgres"), binaries);
        cluster.create(USERNAME, PASSWORD);
        for (int attempt = 1; ; attempt++) {
            try {
                cluster.discardStaleLock();
                child.start(new ChildCommand(words(binaries), Map.of(), StopSignal.INT));
                Readiness.await(child, START_LIMIT, this::answers);
                return;
            } catch (StartFailure e) {
                if (attempt == START_ATTEMPTS || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                Readiness.pause(Duration.ofMillis(300));
            }
        }
    }

    @Override
    public void stop() {
        child.stop(StopSignal.INT, Duration.ofSeconds(30));
    }

    @Override
    public void killHard() {
        child.killHard();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return child.handle();
    }

    /// Makes the database if it is absent and says where it is.
    public Database createDatabase(String name) {
        try (Connection connection = source("postgres").getConnection();
                var known =
                        connection.prepareStatement("select 1 from pg_database where datname = ?");
                Statement statement = connection.createStatement()) {
            known.setString(1, name);
            if (!known.executeQuery().next()) {
                statement.execute("create database " + statement.enquoteIdentifier(name, true));
            }
        } catch (SQLException e) {
            throw new StartFailure("cannot make the database " + name + ": " + e.getMessage(), e);
        }
        return database(name);
    }

    /// Where a database of this name is, whether or not it exists yet.
    public Database database(String name) {
        return new Database(HOST, port, name, USERNAME, PASSWORD);
    }

    private boolean answers() {
        try (Connection connection = source("postgres").getConnection()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private PGSimpleDataSource source(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {HOST});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(USERNAME);
        source.setPassword(PASSWORD);
        source.setConnectTimeout(2);
        return source;
    }

    private List<String> words(PostgresBinaries binaries) {
        List<String> words = new ArrayList<>(RootGuard.prefix());
        words.addAll(List.of(binaries.program("postgres"), "-D", data(), "-p", "" + port));
        String safe = durable ? "on" : "off";
        settings(safe).forEach((key, value) -> words.addAll(List.of("-c", key + "=" + value)));
        return words;
    }

    private String data() {
        return folder.data("postgres").toString();
    }

    private static Map<String, String> settings(String safe) {
        return Map.of(
                "listen_addresses", HOST,
                "unix_socket_directories", "",
                "fsync", safe,
                "full_page_writes", safe,
                "max_connections", "200",
                "timezone", "UTC",
                "log_timezone", "UTC",
                "max_wal_size", "2GB");
    }
}
