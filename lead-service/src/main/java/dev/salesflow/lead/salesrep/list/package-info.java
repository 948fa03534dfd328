/// Sales reps as they are listed, looked up when work is given out, and known to access.
@NullMarked
package dev.salesflow.lead.salesrep.list;

import org.jspecify.annotations.NullMarked;
