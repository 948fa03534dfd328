/// Sales processes as data: a versioned list of stages is an aggregate of its own, and deals stay
/// on the version they started with. `api` is the REST edge, `list` the view that deals read stages
/// from, `template` what is shipped.
@NullMarked
package dev.salesflow.deal.process;

import org.jspecify.annotations.NullMarked;
