package dev.salesflow.deal.history;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Finds the reference data beside the checkout; tests that need it are skipped where it is absent.
final class ReferenceData {
    private ReferenceData() {}

    static Path file(String name) {
        String folder = System.getProperty("reference-data.folder");
        Path found = folder == null ? search(name) : Path.of(folder, name);
        Assumptions.assumeTrue(found != null && Files.exists(found), "no reference data " + name);
        return found;
    }

    private static Path search(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared/data").resolve(name);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
