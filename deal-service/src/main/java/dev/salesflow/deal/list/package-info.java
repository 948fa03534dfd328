/// The list of deals as the service itself shows it, kept in the transaction that appends; reports
/// are made elsewhere.
@NullMarked
package dev.salesflow.deal.list;

import org.jspecify.annotations.NullMarked;
