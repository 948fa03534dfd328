/// What is looked up and locked when leads are given out, and the breaches of the role rule as they
/// are listed.
@NullMarked
package dev.salesflow.lead.assignment.list;

import org.jspecify.annotations.NullMarked;
