package dev.salesflow.localstack.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.child.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The data folder of PostgreSQL: made once, checked for a stale lock before each start.
final class PostgresCluster {

    private final Path folder;
    private final PostgresBinaries binaries;

    PostgresCluster(Path folder, PostgresBinaries binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    /// Makes the cluster if there is none; a half-made one of a killed run is thrown away.
    void create(String username, String password) {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        Path draft = folder.resolveSibling(folder.getFileName() + ".new");
        Path passwordFile = folder.resolveSibling(folder.getFileName() + ".password");
        try {
            new StackFolder(draft).delete();
            Files.createDirectories(draft.getParent());
            Files.writeString(passwordFile, password);
            initialise(draft, username, passwordFile);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new StartFailure("cannot make the PostgreSQL cluster " + folder + ": " + e, e);
        }
    }

    /// A lock file survives kill -9. PostgreSQL itself discards one whose process is gone, but not
    /// when another program has got the number since; a lock that any postgres holds is kept.
    void discardStaleLock() {
        Path lock = folder.resolve("postmaster.pid");
        try {
            if (Files.exists(lock) && !heldByPostgres(Files.readAllLines(lock))) {
                Files.delete(lock);
            }
        } catch (IOException e) {
            throw new StartFailure("cannot check " + lock + ": " + e.getMessage(), e);
        }
    }

    private static boolean heldByPostgres(List<String> lock) {
        if (lock.isEmpty() || !lock.getFirst().strip().matches("\\d{1,18}")) {
            return false;
        }
        var holder = ProcessHandle.of(Long.parseLong(lock.getFirst().strip()));
        if (holder.isEmpty()) {
            return true; // let PostgreSQL look for surviving backends before it discards the lock
        }
        return holder.get().info().command().map(c -> c.endsWith("/postgres")).orElse(true);
    }

    private void initialise(Path draft, String username, Path passwordFile) throws IOException {
        List<String> words = new ArrayList<>(RootGuard.prefix());
        words.addAll(
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + draft,
                        "--username=" + username,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        // the same order of texts on every machine
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-sync"));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new StartFailure("initdb fails:\n" + output);
        }
    }
}
