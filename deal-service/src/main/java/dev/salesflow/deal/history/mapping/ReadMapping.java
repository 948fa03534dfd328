package dev.salesflow.deal.history.mapping;

import java.util.List;

/// What reading a mapping comes to.
public sealed interface ReadMapping {
    /// The mapping holds.
    record Valid(ImportMapping mapping) implements ReadMapping {}

    /// The mapping has faults, all of them at once.
    record Invalid(List<MappingFault> faults) implements ReadMapping {
        public Invalid {
            faults = List.copyOf(faults);
        }
    }
}
