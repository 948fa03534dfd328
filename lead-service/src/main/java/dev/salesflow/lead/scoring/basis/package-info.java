/// What a lead is scored by: a version of the scoring model and one of the ideal customer profile,
/// found for whoever scores.
@NullMarked
package dev.salesflow.lead.scoring.basis;

import org.jspecify.annotations.NullMarked;
