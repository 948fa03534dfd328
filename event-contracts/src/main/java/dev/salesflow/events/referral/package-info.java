/// Facts about one referral, from the name given to the deal closed.
@NullMarked
package dev.salesflow.events.referral;

import org.jspecify.annotations.NullMarked;
