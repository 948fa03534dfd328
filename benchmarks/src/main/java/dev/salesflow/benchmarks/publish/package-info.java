/// Budget of the relay, and a backlog of deal events for whoever reads them.
@NullMarked
package dev.salesflow.benchmarks.publish;

import org.jspecify.annotations.NullMarked;
