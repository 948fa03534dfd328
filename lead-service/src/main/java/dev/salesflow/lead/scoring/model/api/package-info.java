/// The scoring model over HTTP: requests, answers, and refusals as problems.
@NullMarked
package dev.salesflow.lead.scoring.model.api;

import org.jspecify.annotations.NullMarked;
