/// The sales processes that are shipped, published at start through the same command path as any
/// other.
@NullMarked
package dev.salesflow.deal.process.template;

import org.jspecify.annotations.NullMarked;
