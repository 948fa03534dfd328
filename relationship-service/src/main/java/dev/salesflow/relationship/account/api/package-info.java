/// Accounts over HTTP.
@NullMarked
package dev.salesflow.relationship.account.api;

import org.jspecify.annotations.NullMarked;
