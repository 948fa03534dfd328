/// The first contact with a lead: planned, held, and what was learned.
@NullMarked
package dev.salesflow.lead.firstcontact;

import org.jspecify.annotations.NullMarked;
