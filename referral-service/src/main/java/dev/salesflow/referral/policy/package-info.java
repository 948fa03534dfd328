/// What this service does because something happened to a lead or a deal.
@NullMarked
package dev.salesflow.referral.policy;

import org.jspecify.annotations.NullMarked;
