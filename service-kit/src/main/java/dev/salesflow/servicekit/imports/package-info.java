/// Imports of files that take a while, whatever is in them: mapping and file are kept in the
/// database, a thread of its own carries one import after the other on, and each step continues
/// where it stood after any crash. What rows mean and what becomes of them is each service's own
/// ([dev.salesflow.servicekit.imports.ImportSteps]).
@NullMarked
package dev.salesflow.servicekit.imports;

import org.jspecify.annotations.NullMarked;
