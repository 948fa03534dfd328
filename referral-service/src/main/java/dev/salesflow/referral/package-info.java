/// One referral, from the name given to the deal closed: state, commands, refusals and the rules
/// between them. The lead and the deal that come of it are other services' facts.
@NullMarked
package dev.salesflow.referral;

import org.jspecify.annotations.NullMarked;
