package dev.salesflow.deal.history.mapping;

/// What an activity or a state of the file means for a deal.
public sealed interface Meaning {
    /// The deal is in a stage.
    record InStage(String stage) implements Meaning {}

    /// The deal was won.
    record Won() implements Meaning {}

    /// The deal was lost, for a reason given as a code.
    record Lost(String reason) implements Meaning {
        /// The reason of a loss whose mapping names none.
        public static final String UNSPECIFIED = "UNSPECIFIED";
    }

    /// The row says nothing about the deal's way.
    record Ignored() implements Meaning {}
}
