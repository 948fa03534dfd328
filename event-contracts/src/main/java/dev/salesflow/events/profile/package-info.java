/// Facts about the ideal customer: one profile in versions.
@NullMarked
package dev.salesflow.events.profile;

import org.jspecify.annotations.NullMarked;
