@NullMarked
package dev.salesflow.deal;

import org.jspecify.annotations.NullMarked;
