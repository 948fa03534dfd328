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
        amount = amount.setScale(decimals(currency), RoundingMode.HALF_UP);
    }

    /// How many decimals amounts of a currency have; fails for a code that ISO 4217 does not know.
    public static int decimals(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /// Whether an amount is one of the currency as it stands, so that nothing of it is rounded
    /// away; fails for a code that ISO 4217 does not know.
    public static boolean isExact(BigDecimal amount, String currency) {
        return amount.stripTrailingZeros().scale() <= decimals(currency);
    }
}
