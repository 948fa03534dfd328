/// The sales organisation as deals need it: a copy of lead-service's facts, and who owns a deal.
@NullMarked
package dev.salesflow.deal.organisation;

import org.jspecify.annotations.NullMarked;
