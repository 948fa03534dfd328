@NullMarked
package dev.salesflow.referral;

import org.jspecify.annotations.NullMarked;
