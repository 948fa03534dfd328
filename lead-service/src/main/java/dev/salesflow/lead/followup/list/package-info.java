/// Follow-ups as listed, and the leads whose next follow-up is due.
@NullMarked
package dev.salesflow.lead.followup.list;

import org.jspecify.annotations.NullMarked;
