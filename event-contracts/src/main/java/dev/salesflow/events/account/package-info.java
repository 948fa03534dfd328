/// Facts about one customer company.
@NullMarked
package dev.salesflow.events.account;

import org.jspecify.annotations.NullMarked;
