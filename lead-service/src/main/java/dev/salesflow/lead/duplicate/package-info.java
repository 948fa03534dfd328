/// What makes two leads likely duplicates: company name, registered id, phone and e-mail, each
/// reduced to a key that does not mind how it was written. Rules without I/O here, the table of
/// keys beside them.
@NullMarked
package dev.salesflow.lead.duplicate;

import org.jspecify.annotations.NullMarked;
