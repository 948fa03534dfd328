/// Sales teams and who manages them.
@NullMarked
package dev.salesflow.lead.team;

import org.jspecify.annotations.NullMarked;
