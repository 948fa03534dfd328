/// What this service does when another one's event arrives.
@NullMarked
package dev.salesflow.deal.policy;

import org.jspecify.annotations.NullMarked;
