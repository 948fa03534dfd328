/// Facts about one deal: where it stands, what was agreed, how it ended.
@NullMarked
package dev.salesflow.events.deal;

import org.jspecify.annotations.NullMarked;
