/// Corrections of what was noted when a lead was taken in: misspelt, misplaced, mistaken.
@NullMarked
package dev.salesflow.lead.correction;

import org.jspecify.annotations.NullMarked;
