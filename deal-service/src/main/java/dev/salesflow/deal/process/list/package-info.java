/// The versions of all sales processes as rows, kept in the transaction that publishes.
@NullMarked
package dev.salesflow.deal.process.list;

import org.jspecify.annotations.NullMarked;
