/// Handover sheets over HTTP: requests, answers, and refusals as problems.
@NullMarked
package dev.salesflow.lead.handover.api;

import org.jspecify.annotations.NullMarked;
