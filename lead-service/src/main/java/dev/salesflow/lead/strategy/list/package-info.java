/// Strategies as listed, one row each; their words are kept apart.
@NullMarked
package dev.salesflow.lead.strategy.list;

import org.jspecify.annotations.NullMarked;
