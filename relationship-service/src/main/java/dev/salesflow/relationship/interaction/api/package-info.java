/// Interactions over HTTP.
@NullMarked
package dev.salesflow.relationship.interaction.api;

import org.jspecify.annotations.NullMarked;
