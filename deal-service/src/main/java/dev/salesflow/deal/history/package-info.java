/// What an import of deal history has in common from the first byte to the last move: the faults a
/// row can have and how they are told. `mapping` reads what the columns mean, `rows` reads the
/// file, `staging` understands single rows, `assembly` makes the moves of one deal. Plain Java: no
/// database, no HTTP.
@NullMarked
package dev.salesflow.deal.history;

import org.jspecify.annotations.NullMarked;
