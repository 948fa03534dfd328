package dev.salesflow.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount in a currency, as `{"amount": "1250.00", "currency": "CNY"}`.
///
/// @param amount in units of the currency, at its usual number of decimals
/// @param currency the ISO 4217 code
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {

    /// An amount rounded half-up to the currency's decimals; fails for a code that ISO 4217 does
    /// not know.
    public Money {
        var digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        amount = amount.setScale(digits, RoundingMode.HALF_UP);
    }
}
