/// Which leads and deals stem from referrals, as far as known: what the policies look up and
/// remember.
@NullMarked
package dev.salesflow.referral.follow;

import org.jspecify.annotations.NullMarked;
