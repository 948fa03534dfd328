/// Leads as they are listed: one row each, brought up to date in the transaction of the command.
@NullMarked
package dev.salesflow.lead.list;

import org.jspecify.annotations.NullMarked;
