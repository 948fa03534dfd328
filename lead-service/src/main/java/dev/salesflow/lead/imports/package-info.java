/// Import of leads: the uploaded file is kept, its rows are read and stored batch by batch in the
/// order of the file, and it is done when all of it is published. A row that looks like a lead that
/// is there is left out and reported. What a file means is in `mapping`, what a row means is in
/// `reading`; how imports go on after a crash is service-kit's.
@NullMarked
package dev.salesflow.lead.imports;

import org.jspecify.annotations.NullMarked;
