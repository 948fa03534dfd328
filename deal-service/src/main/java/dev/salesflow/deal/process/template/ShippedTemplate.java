package dev.salesflow.deal.process.template;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.process.ProcessStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// A shipped sales process as its resource file says it.
///
/// @param key the process's key
/// @param templateVersion version of the file; who has the process already keeps the version in use
/// @param name English name
/// @param nameZh Chinese name
/// @param stages in their designed order
record ShippedTemplate(
        String key, int templateVersion, String name, String nameZh, List<ProcessStage> stages) {

    /// Reads the template with that key; a missing or broken file is a bug.
    static ShippedTemplate read(String key) {
        var resource = "/sales-processes/" + key + ".json";
        try (var stream =
                Objects.requireNonNull(
                        ShippedTemplate.class.getResourceAsStream(resource), resource)) {
            return EventJson.mapper().readValue(stream, ShippedTemplate.class);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
