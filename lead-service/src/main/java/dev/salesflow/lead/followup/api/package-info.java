/// Follow-ups over HTTP: recorded, listed per lead and over all leads, overdue ones per owner.
@NullMarked
package dev.salesflow.lead.followup.api;

import org.jspecify.annotations.NullMarked;
