package dev.salesflow.houserules;

/// Code that breaks a rule and code that keeps it. Files in it begin with a line `--- ` and path.
///
/// @param culprit what the complaint must name
record Example(HouseRule rule, String culprit, String breaking, String keeping) {}
