/// How each dimension of a score is derived from what is known about a lead: one rule each, in
/// plain Java. A further dimension is a further rule here, named in [DimensionRules].
@NullMarked
package dev.salesflow.lead.scoring.dimension;

import org.jspecify.annotations.NullMarked;
