/// What leads, deals and accounts share when somebody follows up.
@NullMarked
package dev.salesflow.events.followup;

import org.jspecify.annotations.NullMarked;
