/// Who may do what: identity, the one written matrix, and the reach (all, team, own) that it
/// grants.
@NullMarked
package dev.salesflow.servicekit.access;

import org.jspecify.annotations.NullMarked;
