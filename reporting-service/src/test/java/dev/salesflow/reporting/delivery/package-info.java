/// What other services would publish, for tests: deal histories as Kafka records, in any order of
/// arrival.
@NullMarked
package dev.salesflow.reporting.delivery;

import org.jspecify.annotations.NullMarked;
