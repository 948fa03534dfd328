package dev.salesflow.servicekit.money;

import dev.salesflow.events.Money;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes money of what a request says. Nothing is rounded: who asks for an amount that the currency
/// does not have means something else.
public final class RequestedMoney {

    private static final Set<String> CURRENCIES =
            Currency.availableCurrencies()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private RequestedMoney() {}

    /// The money; fails with a 400 problem for a currency that ISO 4217 does not know and for an
    /// amount of more decimals than the currency has.
    ///
    /// @param pointer JSON Pointer to the object with `amount` and `currency`
    public static Money of(String pointer, BigDecimal amount, String currency) {
        if (!CURRENCIES.contains(currency)) {
            throw fault(
                    pointer + "/currency",
                    "INVALID_CURRENCY",
                    "'" + currency + "' is no ISO 4217 code");
        }
        if (!Money.isExact(amount, currency)) {
            var decimals = Money.decimals(currency);
            throw fault(
                    pointer + "/amount",
                    "TOO_MANY_DECIMALS",
                    decimals == 0
                            ? currency + " has no decimals; send a whole number"
                            : "%s has %d decimals; send no more".formatted(currency, decimals));
        }
        return new Money(amount, currency);
    }

    private static ProblemException fault(String pointer, String code, String detail) {
        var error = new FieldError(pointer, code, detail);
        return new ProblemException(Problem.of(ProblemKind.INVALID, detail, List.of(error)));
    }
}
