/// The follow-up log in the one shape that leads, deals and accounts share: request, row, view, and
/// when a follow-up is overdue. What its service decides about it is not here.
@NullMarked
package dev.salesflow.servicekit.followup;

import org.jspecify.annotations.NullMarked;
