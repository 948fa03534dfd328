/// Teams over HTTP: requests, answers, and refusals as problems.
@NullMarked
package dev.salesflow.lead.team.api;

import org.jspecify.annotations.NullMarked;
