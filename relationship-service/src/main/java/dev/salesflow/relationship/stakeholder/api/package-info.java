/// Stakeholders over HTTP, with the person's name for those who may see it.
@NullMarked
package dev.salesflow.relationship.stakeholder.api;

import org.jspecify.annotations.NullMarked;
