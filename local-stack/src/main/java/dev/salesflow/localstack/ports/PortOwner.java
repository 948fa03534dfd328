package dev.salesflow.localstack.ports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds out which process listens on a port, where the system tells (Linux: /proc/net/tcp).
public final class PortOwner {

    private static final List<Path> SOCKET_TABLES =
            List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /// Name and number of the process, or "another process" when the system does not tell.
    public static String describe(int port) {
        return find(port)
                .map(owner -> "%s (process %d)".formatted(nameOf(owner), owner.pid()))
                .orElse("another process");
    }

    private static Optional<ProcessHandle> find(int port) {
        Set<String> sockets =
                SOCKET_TABLES.stream()
                        .flatMap(PortOwner::rows)
                        .map(row -> row.strip().split("\\s+", -1))
                        .filter(cells -> listensOn(cells, port))
                        .map(cells -> "socket:[" + cells[9] + "]")
                        .collect(Collectors.toSet());
        return ProcessHandle.allProcesses().filter(process -> holds(process, sockets)).findFirst();
    }

    /// Cells of a row: number, local address, remote address, state, …; the tenth is the inode.
    private static boolean listensOn(String[] cells, int port) {
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        return cells.length > 9 && cells[3].equals(LISTENING) && cells[1].endsWith(suffix);
    }

    private static Stream<String> rows(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException notLinux) {
            return Stream.empty();
        }
    }

    private static boolean holds(ProcessHandle process, Set<String> sockets) {
        if (sockets.isEmpty()) {
            return false;
        }
        try (Stream<Path> open = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return open.anyMatch(link -> sockets.contains(target(link)));
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException goneOrForeign) {
            return "";
        }
    }

    private static String nameOf(ProcessHandle owner) {
        return owner.info().command().map(c -> Path.of(c).getFileName().toString()).orElse("?");
    }
}
