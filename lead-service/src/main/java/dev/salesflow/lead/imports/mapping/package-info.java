/// What the mapping of a lead import says: which column holds what, and what holds for rows that do
/// not say it. Checked as a whole, before anything is imported.
@NullMarked
package dev.salesflow.lead.imports.mapping;

import org.jspecify.annotations.NullMarked;
