/// The service's own view of interactions, and the notes beside it.
@NullMarked
package dev.salesflow.relationship.interaction.list;

import org.jspecify.annotations.NullMarked;
