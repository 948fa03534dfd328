/// Leads over HTTP: requests, answers, and refusals as problems.
@NullMarked
package dev.salesflow.lead.api;

import org.jspecify.annotations.NullMarked;
