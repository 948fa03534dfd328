package dev.salesflow.servicekit.mapping;

import java.util.List;

/// What reading a mapping comes to.
///
/// @param <T> a mapping
public sealed interface ReadMapping<T> {
    /// The mapping of a document that was read before.
    ///
    /// @throws IllegalStateException when it has faults after all
    default T known() {
        return switch (this) {
            case Valid<T>(var mapping) -> mapping;
            case Invalid<T>(var faults) ->
                    throw new IllegalStateException("stored mapping has faults: " + faults);
        };
    }

    /// The mapping holds.
    record Valid<T>(T mapping) implements ReadMapping<T> {}

    /// The mapping has faults, all of them at once.
    record Invalid<T>(List<MappingFault> faults) implements ReadMapping<T> {
        public Invalid {
            faults = List.copyOf(faults);
        }
    }
}
