/// Sends work at a service or a database and says how fast it was answered.
@NullMarked
package dev.salesflow.benchmarks.load;

import org.jspecify.annotations.NullMarked;
