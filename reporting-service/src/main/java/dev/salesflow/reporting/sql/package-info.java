/// Reading from the service's own database on threads that may wait. What is read lies with those
/// who ask.
@NullMarked
package dev.salesflow.reporting.sql;

import org.jspecify.annotations.NullMarked;
