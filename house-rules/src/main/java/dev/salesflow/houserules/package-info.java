@NullMarked
package dev.salesflow.houserules;

import org.jspecify.annotations.NullMarked;
