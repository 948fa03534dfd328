/// The ideal customer profile over HTTP: requests, answers, and refusals as problems.
@NullMarked
package dev.salesflow.lead.profile.api;

import org.jspecify.annotations.NullMarked;
