package dev.salesflow.servicekit.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The one written matrix of who may do what: operation × role → reach, as it stands in
/// `access-matrix.csv`.
public final class AccessMatrix {

    private static final AccessMatrix WRITTEN = load("/access-matrix.csv");

    private final Map<String, Map<Role, Reach>> rows;

    private AccessMatrix(Map<String, Map<Role, Reach>> rows) {
        this.rows = rows;
    }

    /// The matrix that is in force.
    public static AccessMatrix written() {
        return WRITTEN;
    }

    /// The operations that have a row.
    public Set<String> operations() {
        return rows.keySet();
    }

    /// The widest reach that any of the roles has; none for an operation without a row, so that a
    /// gap is closed.
    public Reach reach(String operation, Collection<Role> roles) {
        var row = rows.getOrDefault(operation, Map.of());
        return roles.stream()
                .map(role -> row.getOrDefault(role, Reach.NONE))
                .max(Reach::compareTo)
                .orElse(Reach.NONE);
    }

    private static AccessMatrix load(String resource) {
        var stream =
                Objects.requireNonNull(AccessMatrix.class.getResourceAsStream(resource), resource);
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The matrix that the lines of a file say; fails for one that leaves a question open.
    static AccessMatrix read(List<String> file) {
        var lines = file.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        var roles =
                List.of(lines.getFirst().split(",", -1)).stream()
                        .skip(1)
                        .map(name -> Role.ofToken(name.strip()).orElseThrow())
                        .toList();
        var rows = new HashMap<String, Map<Role, Reach>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            if (rows.put(cells[0].strip(), row(cells, roles)) != null) {
                throw new IllegalStateException(
                        "two rows for " + cells[0] + " in the access matrix");
            }
        }
        return new AccessMatrix(rows);
    }

    private static Map<Role, Reach> row(String[] cells, List<Role> roles) {
        if (cells.length != roles.size() + 1) {
            throw new IllegalStateException("row " + cells[0] + " has not one cell for each role");
        }
        var row = new EnumMap<Role, Reach>(Role.class);
        for (var i = 0; i < roles.size(); i++) {
            var cell = cells[i + 1].strip();
            row.put(
                    roles.get(i),
                    cell.equals("-") ? Reach.NONE : Reach.valueOf(cell.toUpperCase(Locale.ROOT)));
        }
        return row;
    }
}
