/// The versions of all documents as rows, kept in the transaction that publishes them.
@NullMarked
package dev.salesflow.lead.version.list;

import org.jspecify.annotations.NullMarked;
