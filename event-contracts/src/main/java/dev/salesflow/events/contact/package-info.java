/// The one place where a person's details travel: a compacted topic, a tombstone erases.
@NullMarked
package dev.salesflow.events.contact;

import org.jspecify.annotations.NullMarked;
