/// The service's own view of accounts, changed in the transaction that appends.
@NullMarked
package dev.salesflow.relationship.account.list;

import org.jspecify.annotations.NullMarked;
