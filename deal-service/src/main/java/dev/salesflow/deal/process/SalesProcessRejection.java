package dev.salesflow.deal.process;

import java.util.List;

/// Why a command on a sales process was not carried out.
public sealed interface SalesProcessRejection {

    /// No process has that key.
    record ProcessNotFound() implements SalesProcessRejection {}

    /// A process has that key already; publish a new version of it.
    record ProcessExists(String key, int version) implements SalesProcessRejection {}

    /// Two stages have the same code.
    record StageRepeated(String stage) implements SalesProcessRejection {}

    /// A stage has a code that pictures of the flow use for something else.
    record StageReserved(String stage, List<String> reserved) implements SalesProcessRejection {}
}
