@NullMarked
package dev.salesflow.lead;

import org.jspecify.annotations.NullMarked;
