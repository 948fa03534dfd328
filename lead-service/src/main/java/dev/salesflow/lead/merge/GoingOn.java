package dev.salesflow.lead.merge;

import dev.salesflow.eventstore.CommandContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which lead is to go on for another one.
///
/// @param version at which it was read; absent when the caller does not mind
public record GoingOn(UUID leadId, @Nullable Integer version) {

    /// The merge as a command on this lead. If-Match is about the one that is merged.
    CommandContext of(CommandContext merge) {
        return new CommandContext(
                merge.commandId(),
                merge.payloadHash(),
                merge.actor(),
                merge.correlationId(),
                merge.causationId(),
                merge.traceparent(),
                merge.now(),
                version);
    }
}
