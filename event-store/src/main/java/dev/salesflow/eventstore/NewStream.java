package dev.salesflow.eventstore;

import java.util.List;

/// A whole stream about to be appended at once, from version 1: one imported deal.
public record NewStream(StreamKey key, List<NewEvent> events) {}
