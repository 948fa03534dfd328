package dev.salesflow.lead.salesrep;

import java.util.UUID;

/// Why a command on a sales rep is refused.
public sealed interface SalesRepRejection {

    /// There is no such rep.
    record SalesRepNotFound() implements SalesRepRejection {}

    /// The rep is registered already.
    record SalesRepExists() implements SalesRepRejection {}

    /// Another rep has this account.
    record AccountTaken(UUID repId) implements SalesRepRejection {}

    /// No such team was formed.
    record TeamUnknown(UUID teamId) implements SalesRepRejection {}

    /// The rep has left.
    record SalesRepGone() implements SalesRepRejection {}
}
