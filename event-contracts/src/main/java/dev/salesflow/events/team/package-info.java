/// Facts about one sales team.
@NullMarked
package dev.salesflow.events.team;

import org.jspecify.annotations.NullMarked;
