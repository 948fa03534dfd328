package dev.salesflow.events.profile;

/// An industry that we look for customers in.
public record TargetIndustry(String industry, IndustryLifeCycle lifeCycle) {}
