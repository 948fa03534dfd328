package dev.salesflow.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Finds the reference data beside the checkout; tests that need it are skipped where it is absent.
final class ReferenceData {

    private ReferenceData() {}

    /// A file of the reference data, such as `loan-applications/truth.json`.
    static Path file(String name) {
        var found = root().resolve(name);
        Assumptions.assumeTrue(Files.exists(found), "no reference data at " + found);
        return found;
    }

    /// What is known to be right about a data set.
    static JsonNode truth(String set) {
        try {
            return Json.of(Files.readString(file(set + "/truth.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        var named = System.getProperty("salesflow.reference-data");
        if (named != null) {
            return Path.of(named);
        }
        for (var up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            var data = up.resolve("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        return Path.of("shared", "data");
    }
}
