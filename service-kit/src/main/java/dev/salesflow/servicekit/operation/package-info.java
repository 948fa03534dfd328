/// Long work: progress and result of what was answered with 202.
@NullMarked
package dev.salesflow.servicekit.operation;

import org.jspecify.annotations.NullMarked;
