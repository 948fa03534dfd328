/// Sales reps over HTTP: requests, answers, and refusals as problems.
@NullMarked
package dev.salesflow.lead.salesrep.api;

import org.jspecify.annotations.NullMarked;
