@NullMarked
package dev.salesflow.reporting;

import org.jspecify.annotations.NullMarked;
