/// Facts about how leads are given to reps: one policy in versions.
@NullMarked
package dev.salesflow.events.assignment;

import org.jspecify.annotations.NullMarked;
