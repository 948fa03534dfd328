/// Names behind owner ids, for those who may see them.
@NullMarked
package dev.salesflow.reporting.owner;

import org.jspecify.annotations.NullMarked;
