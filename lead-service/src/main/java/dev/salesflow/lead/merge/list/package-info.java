/// Which lead goes on for which, and which rep goes on with it.
@NullMarked
package dev.salesflow.lead.merge.list;

import org.jspecify.annotations.NullMarked;
