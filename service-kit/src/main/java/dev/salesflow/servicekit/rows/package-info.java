/// From the bytes of an uploaded file to rows, whatever the bytes are: memory stays bounded, a bad
/// row is a value among the others, and a file that is no table at all is refused as a whole. Where
/// records begin and end is found here, on bytes, because a CSV library stops at the first record
/// it cannot hold; the fields of a record are split by FastCSV. What the columns mean is each
/// service's own. Plain Java: no database, no HTTP.
@NullMarked
package dev.salesflow.servicekit.rows;

import org.jspecify.annotations.NullMarked;
