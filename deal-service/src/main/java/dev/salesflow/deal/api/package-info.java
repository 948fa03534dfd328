/// The REST edge of deals: requests, answers, and which refusal is which problem. Rules live in the
/// decider.
@NullMarked
package dev.salesflow.deal.api;

import org.jspecify.annotations.NullMarked;
