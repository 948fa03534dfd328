package dev.salesflow.lead.words;

import java.util.Map;

/// A request whose texts go into events, where they stay for ever: they may name nobody.
public interface StayingTexts {

    /// The texts that were given, each by the JSON Pointer of its field.
    Map<String, String> stayingTexts();
}
