/// People's details: those kept here and a copy of those that other services keep. Nothing of it is
/// ever in an event.
@NullMarked
package dev.salesflow.relationship.contact;

import org.jspecify.annotations.NullMarked;
