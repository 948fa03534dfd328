package dev.salesflow.events.profile;

import java.util.List;

/// What hurts the ideal customer.
///
/// @param code short and stable, such as `MANUAL_REPORTING`
/// @param keywords words that give it away when they stand in a lead's need
/// @param urgency 0 (bearable) to 10 (unbearable)
public record PainPoint(String code, String description, List<String> keywords, int urgency) {}
