/// What an import of deal history has in common from the first row to the last move: the faults
/// that only rows about deals can have. `mapping` reads what the columns mean, `staging`
/// understands single rows, `assembly` makes the moves of one deal; the file itself is read by
/// service-kit's `rows`. Plain Java: no database, no HTTP.
@NullMarked
package dev.salesflow.deal.history;

import org.jspecify.annotations.NullMarked;
