/// How two leads that are the same become one: when that is refused, what the lead that goes on
/// learns from the other, and what a dry run foretells. Both histories stay.
@NullMarked
package dev.salesflow.lead.merge;

import org.jspecify.annotations.NullMarked;
