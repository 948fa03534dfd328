package dev.salesflow.servicekit.access;

/// Which objects an operation may touch for a role, from none to every one.
public enum Reach {
    NONE,
    OWN,
    TEAM,
    ALL
}
