package dev.salesflow.eventstore;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Ids that follow from what they name (RFC 9562 version 5), so that a repeat finds the same
/// stream.
public final class StreamIds {

    private StreamIds() {}

    /// The id for a name within a kind of thing, such as `of("deal", "crm/4711")`.
    public static UUID of(String kind, String name) {
        return UuidCreator.getNameBasedSha1(kind + ":" + name);
    }

    /// The id of a stream that a command creates: a retry by the same actor creates the same one.
    public static UUID created(String kind, CommandContext context) {
        return of(kind, context.actor() + "/" + context.commandId());
    }
}
