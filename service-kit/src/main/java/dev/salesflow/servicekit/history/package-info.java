/// What happened to an object, as it is answered to people.
@NullMarked
package dev.salesflow.servicekit.history;

import org.jspecify.annotations.NullMarked;
