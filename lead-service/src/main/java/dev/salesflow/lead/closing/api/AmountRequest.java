package dev.salesflow.lead.closing.api;

import dev.salesflow.events.Money;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;

/// An amount of money as it is asked for.
public record AmountRequest(
        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 4) BigDecimal amount,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    /// The amount; fails with a 400 problem for a currency that ISO 4217 does not know.
    Money money() {
        try {
            return new Money(amount, currency);
        } catch (IllegalArgumentException e) {
            var detail = "'" + currency + "' is no ISO 4217 code";
            throw new ProblemException(
                    Problem.of(
                            ProblemKind.INVALID,
                            detail,
                            List.of(
                                    new FieldError(
                                            "/amount/currency", "INVALID_CURRENCY", detail))));
        }
    }
}
