package dev.salesflow.deal.history.mapping;

import org.jspecify.annotations.Nullable;

/// The sales process of the imported deals.
///
/// @param name its name; never null when it is to be created
/// @param create whether it is created when there is none with this key
public record ProcessReference(String key, @Nullable String name, boolean create) {}
