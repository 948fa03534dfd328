/// Lists with opaque cursors, filters, sort order and reach.
@NullMarked
package dev.salesflow.servicekit.list;

import org.jspecify.annotations.NullMarked;
