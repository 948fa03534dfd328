package dev.salesflow.lead.imports.reading;

import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.duplicate.IdentityKey;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Ids of imported leads, which follow from what rows say: the same file again finds the same
/// leads.
final class LeadIds {

    private LeadIds() {}

    /// The id of a lead: by its id in the file, or else by what it is recognised by; within its
    /// source.
    static UUID of(String source, @Nullable String externalId, List<IdentityKey> keys) {
        var identity =
                externalId == null
                        ? keys.stream()
                                .map(key -> key.kind() + "=" + key.key())
                                .collect(Collectors.joining("\n", "keys/", ""))
                        : "id/" + externalId;
        return StreamIds.of("lead", "import/" + source + "/" + identity);
    }

    /// The id of the person to talk to.
    static UUID contact(UUID leadId) {
        return StreamIds.of("contact", "lead-import/" + leadId);
    }
}
