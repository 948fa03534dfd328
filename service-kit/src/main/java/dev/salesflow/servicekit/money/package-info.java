/// Money as requests name it.
@NullMarked
package dev.salesflow.servicekit.money;

import org.jspecify.annotations.NullMarked;
