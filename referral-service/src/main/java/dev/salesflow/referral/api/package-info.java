/// Referrals over HTTP.
@NullMarked
package dev.salesflow.referral.api;

import org.jspecify.annotations.NullMarked;
