package dev.salesflow.events.profile;

/// How far an industry has come in its life.
public enum IndustryLifeCycle {
    INTRODUCTION,
    GROWTH,
    MATURITY,
    DECLINE
}
