/// From the texts of one row to what the row says of a deal, checked, in a form that can be kept in
/// a table and sorted there before deals are assembled. Rows are understood one at a time; nothing
/// is known of others.
@NullMarked
package dev.salesflow.deal.history.staging;

import org.jspecify.annotations.NullMarked;
