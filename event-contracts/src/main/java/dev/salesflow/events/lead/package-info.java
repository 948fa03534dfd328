/// Facts about one lead, from capture to conversion.
@NullMarked
package dev.salesflow.events.lead;

import org.jspecify.annotations.NullMarked;
