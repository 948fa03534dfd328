/// Deals in memory, column by column, kept level with the rows of the projection.
@NullMarked
package dev.salesflow.reporting.deals;

import org.jspecify.annotations.NullMarked;
