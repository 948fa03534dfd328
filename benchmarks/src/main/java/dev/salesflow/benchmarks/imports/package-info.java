/// The budget of bulk intake: leads from a file, against plain inserts of the same rows.
@NullMarked
package dev.salesflow.benchmarks.imports;

import org.jspecify.annotations.NullMarked;
