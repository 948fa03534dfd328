/// From the texts of one row to a lead about to be taken in, by the rules of capture and of facts.
/// Pure: no database, no HTTP; rows are understood one at a time, nothing is known of others.
@NullMarked
package dev.salesflow.lead.imports.reading;

import org.jspecify.annotations.NullMarked;
