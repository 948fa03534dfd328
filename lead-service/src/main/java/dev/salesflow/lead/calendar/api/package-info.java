/// The working calendar over HTTP: requests, answers, and refusals as problems.
@NullMarked
package dev.salesflow.lead.calendar.api;

import org.jspecify.annotations.NullMarked;
