/// Which lead goes on for which.
@NullMarked
package dev.salesflow.lead.merge.list;

import org.jspecify.annotations.NullMarked;
