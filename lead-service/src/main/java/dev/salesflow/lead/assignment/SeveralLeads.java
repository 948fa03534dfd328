package dev.salesflow.lead.assignment;

import dev.salesflow.eventstore.CommandContext;

/// What a command on several leads brings to each of them.
public final class SeveralLeads {

    private SeveralLeads() {}

    /// The context of the command on each lead; a version that the caller named is no lead's.
    public static CommandContext each(CommandContext whole) {
        return new CommandContext(
                whole.commandId(),
                whole.payloadHash(),
                whole.actor(),
                whole.correlationId(),
                whole.causationId(),
                whole.traceparent(),
                whole.now(),
                null);
    }
}
