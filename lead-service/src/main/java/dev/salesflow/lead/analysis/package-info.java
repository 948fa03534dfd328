/// The analysis of a lead's company and the grade that follows from it.
@NullMarked
package dev.salesflow.lead.analysis;

import org.jspecify.annotations.NullMarked;
