/// Giving leads to reps over HTTP, by a person's word or by the policy, with dry runs; workloads,
/// breaches of the role rule, and refusals as problems.
@NullMarked
package dev.salesflow.lead.assignment.api;

import org.jspecify.annotations.NullMarked;
