/// Facts about how leads are scored: one model in versions.
@NullMarked
package dev.salesflow.events.scoring;

import org.jspecify.annotations.NullMarked;
