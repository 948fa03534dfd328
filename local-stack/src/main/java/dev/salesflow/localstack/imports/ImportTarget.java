package dev.salesflow.localstack.imports;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a mapping fills, which says where it goes.
public sealed interface ImportTarget {

    /// Histories of deals.
    ///
    /// @param process key of the sales process
    record Deals(String process) implements ImportTarget {
        @Override
        public String noun() {
            return "deals";
        }

        @Override
        public String path() {
            return "/api/v1/deal-imports";
        }
    }

    /// Leads, which no process is mapped to.
    record Leads() implements ImportTarget {
        @Override
        public String noun() {
            return "leads";
        }

        @Override
        public String path() {
            return "/api/v1/lead-imports";
        }
    }

    /// What comes in, as the import counts it.
    String noun();

    /// Where imports of this kind are posted to.
    String path();

    /// Reads the target from a mapping.
    ///
    /// @throws IllegalArgumentException when the mapping is no JSON or tells neither of deals nor
    ///   of leads
    static ImportTarget of(Path mapping) throws IOException {
        JsonNode root;
        try (InputStream in = Files.newInputStream(mapping)) {
            root = new ObjectMapper().readTree(in);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    mapping + " is not JSON: " + e.getOriginalMessage(), e);
        }
        String process = root.at("/process/key").asText("");
        if (!process.isEmpty()) {
            return new Deals(process);
        }
        if (root.at("/columns/company").isTextual()) {
            return new Leads();
        }
        throw new IllegalArgumentException(
                mapping
                        + " is a mapping neither of deals, which needs {\"process\": {\"key\": …}},"
                        + " nor of leads, which needs {\"columns\": {\"company\": …}}");
    }
}
