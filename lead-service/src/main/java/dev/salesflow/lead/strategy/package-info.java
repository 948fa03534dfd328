/// The written strategy for a lead: aim, approach, who does what by when.
@NullMarked
package dev.salesflow.lead.strategy;

import org.jspecify.annotations.NullMarked;
