/// The assignment policy over HTTP: requests, answers, and refusals as problems.
@NullMarked
package dev.salesflow.lead.assignment.policy.api;

import org.jspecify.annotations.NullMarked;
