package dev.salesflow.lead.salesrep;

import dev.salesflow.events.salesrep.SalesRole;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// What a rep works on.
///
/// @param capacity how many leads the rep can work on at once
public record Post(
        SalesRole role, UUID teamId, Set<String> territories, Set<String> brands, int capacity) {

    /// A post whose territories and brands stand in alphabetical order, whatever order they came
    /// in.
    public Post {
        territories = Collections.unmodifiableSet(new TreeSet<>(territories));
        brands = Collections.unmodifiableSet(new TreeSet<>(brands));
    }
}
