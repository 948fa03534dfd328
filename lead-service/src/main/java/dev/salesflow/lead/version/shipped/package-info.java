/// The documents that are shipped, published at start through the same command path as any other
/// version.
@NullMarked
package dev.salesflow.lead.version.shipped;

import org.jspecify.annotations.NullMarked;
