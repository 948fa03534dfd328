/// Reading a mapping, which says how to read an imported file: JSON, field by field, with every
/// fault named by its place. What the fields mean is each service's own.
@NullMarked
package dev.salesflow.servicekit.mapping;

import org.jspecify.annotations.NullMarked;
