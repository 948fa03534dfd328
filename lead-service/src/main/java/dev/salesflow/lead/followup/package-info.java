/// The follow-up log of a lead: what may be noted, and by when the next follow-up is due.
@NullMarked
package dev.salesflow.lead.followup;

import org.jspecify.annotations.NullMarked;
