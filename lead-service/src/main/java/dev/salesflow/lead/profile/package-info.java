/// The ideal customer profile: what the customers are like that we look for. How a lead is held
/// against it lives in `scoring`.
@NullMarked
package dev.salesflow.lead.profile;

import org.jspecify.annotations.NullMarked;
