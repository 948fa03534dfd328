/// How a lead's four dimensions become one score. Deriving dimensions from facts belongs here too.
@NullMarked
package dev.salesflow.lead.scoring;

import org.jspecify.annotations.NullMarked;
