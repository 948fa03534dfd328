/// The sales organisation as lead-service tells it, copied for access.
@NullMarked
package dev.salesflow.referral.directory;

import org.jspecify.annotations.NullMarked;
