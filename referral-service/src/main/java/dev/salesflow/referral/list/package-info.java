/// The service's own view of referrals, changed in the transaction that appends, and the notes
/// beside it.
@NullMarked
package dev.salesflow.referral.list;

import org.jspecify.annotations.NullMarked;
