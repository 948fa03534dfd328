package dev.salesflow.lead.profile.api;

import dev.salesflow.events.Money;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/// The least or the most amount of a range.
public record RangeEndRequest(
        @NotNull @Digits(integer = 15, fraction = 4) BigDecimal amount,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    private static final String UNKNOWN = "INVALID_CURRENCY";

    Money money(String pointer) {
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            var detail = "'" + currency + "' is no ISO 4217 code";
            var error = new FieldError(pointer + "/currency", UNKNOWN, detail);
            throw new ProblemException(Problem.of(ProblemKind.INVALID, detail, List.of(error)));
        }
        return new Money(amount, currency);
    }
}
