@NullMarked
package dev.salesflow.servicekit;

import org.jspecify.annotations.NullMarked;
