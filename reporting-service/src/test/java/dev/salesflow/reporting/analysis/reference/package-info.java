/// The reports against two independently computed reference data sets, read straight from their
/// files.
@NullMarked
package dev.salesflow.reporting.analysis.reference;

import org.jspecify.annotations.NullMarked;
