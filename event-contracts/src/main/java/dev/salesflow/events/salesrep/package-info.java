/// Facts about one sales rep: role, team, territory, brands, capacity. Names are contacts.
@NullMarked
package dev.salesflow.events.salesrep;

import org.jspecify.annotations.NullMarked;
