package dev.salesflow.servicekit.imports;

import java.util.function.BooleanSupplier;

/// What one kind of import does. Called by one thread, under a lock on the import.
@FunctionalInterface
public interface ImportSteps {

    /// Takes an import to its next phase or to its end; false when it stays where it is.
    ///
    /// @param stopping whether the process is about to end: the step then leaves the import where
    ///   it is
    boolean next(RunningImport running, BooleanSupplier stopping);
}
