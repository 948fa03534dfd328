/// How leads of high potential are pursued: tier, cadence, and when the next follow-up is due.
@NullMarked
package dev.salesflow.lead.tier;

import org.jspecify.annotations.NullMarked;
