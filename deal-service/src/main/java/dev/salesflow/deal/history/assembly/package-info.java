/// From the staged rows of one deal to its moves, by the rules of the two shapes. Pure; one deal at
/// a time.
@NullMarked
package dev.salesflow.deal.history.assembly;

import org.jspecify.annotations.NullMarked;
