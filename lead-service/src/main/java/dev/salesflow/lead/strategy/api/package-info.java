/// Strategies over HTTP: written, and listed with those that went before.
@NullMarked
package dev.salesflow.lead.strategy.api;

import org.jspecify.annotations.NullMarked;
