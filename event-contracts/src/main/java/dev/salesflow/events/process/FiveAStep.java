package dev.salesflow.events.process;

/// The customer's step on the way from knowing of us to speaking for us (Kotler's five A).
public enum FiveAStep {
    AWARE,
    APPEAL,
    ASK,
    ACT,
    ADVOCATE
}
