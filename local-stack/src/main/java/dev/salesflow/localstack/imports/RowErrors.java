package dev.salesflow.localstack.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// The end of an import in words: what came in, why it failed if it did, and which rows were left
/// out.
final class RowErrors {

    private RowErrors() {}

    static String of(ImportState end) {
        List<String> lines = new ArrayList<>();
        lines.add(end.state() + ": " + end.counts());
        if (end.body().hasNonNull("failure")) {
            lines.add("  " + end.body().path("failure").asText());
        }
        end.body().path("errors").forEach(error -> lines.add(line(error)));
        if (end.rejected() + end.duplicates() > end.body().path("errors").size()) {
            lines.add("  … all of them: " + end.body().path("errorsUrl").asText("(no address)"));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(JsonNode error) {
        return "  row %s, column %s: \"%s\" %s – %s"
                .formatted(
                        error.path("row").asText("?"),
                        error.path("column").asText("?"),
                        error.path("value").asText(""),
                        error.path("code").asText(""),
                        error.path("detail").asText(""));
    }
}
