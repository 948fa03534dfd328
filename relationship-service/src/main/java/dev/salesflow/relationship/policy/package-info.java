/// What this service does because something happened elsewhere.
@NullMarked
package dev.salesflow.relationship.policy;

import org.jspecify.annotations.NullMarked;
