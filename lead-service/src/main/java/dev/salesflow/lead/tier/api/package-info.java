/// Tiers over HTTP.
@NullMarked
package dev.salesflow.lead.tier.api;

import org.jspecify.annotations.NullMarked;
