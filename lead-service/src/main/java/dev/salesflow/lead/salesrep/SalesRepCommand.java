package dev.salesflow.lead.salesrep;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a sales rep. Whether the team exists and who has the account already is
/// looked up before and comes along.
public sealed interface SalesRepCommand {

    /// A rep joins; `accountHolder` is the rep at work who has the account already.
    record Register(
            String subject,
            UUID contactId,
            Post post,
            boolean teamFormed,
            @Nullable UUID accountHolder)
            implements SalesRepCommand {}

    /// A rep works on something else from now on.
    record Reassign(Post post, boolean teamFormed) implements SalesRepCommand {}

    /// A rep leaves.
    record Depart() implements SalesRepCommand {}
}
