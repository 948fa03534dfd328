package dev.salesflow.deal.history;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/// The currencies that amounts can have.
public final class Currencies {
    private static final Set<String> CODES =
            Currency.availableCurrencies()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    /// Whether a text is an ISO 4217 code, present or historic.
    public static boolean known(String code) {
        return CODES.contains(code);
    }
}
