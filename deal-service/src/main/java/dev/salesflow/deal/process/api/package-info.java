/// The REST edge of sales processes.
@NullMarked
package dev.salesflow.deal.process.api;

import org.jspecify.annotations.NullMarked;
