package dev.salesflow.events.profile;

import dev.salesflow.events.Money;

/// Amounts of one currency from `least` to `most`, both included.
public record MoneyRange(Money least, Money most) {}
