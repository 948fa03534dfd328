/// Handover sheets: a day's log of enquiries, handed over to sales, who owe feedback.
@NullMarked
package dev.salesflow.lead.handover;

import org.jspecify.annotations.NullMarked;
