/// The service's own view of stakeholders, changed in the transaction that appends.
@NullMarked
package dev.salesflow.relationship.stakeholder.list;

import org.jspecify.annotations.NullMarked;
