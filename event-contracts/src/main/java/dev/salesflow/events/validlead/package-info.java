/// Facts about the weekly lists of valid leads.
@NullMarked
package dev.salesflow.events.validlead;

import org.jspecify.annotations.NullMarked;
