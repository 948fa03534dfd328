package dev.salesflow.deal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.salesflow.events.Money;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class AmountRequestTest {

    @Test
    void an_amount_of_the_currency_is_taken_as_it_stands() {
        assertThat(amount("1250.5", "CNY").money())
                .isEqualTo(new Money(new BigDecimal("1250.50"), "CNY"));
    }

    @Test
    void an_amount_finer_than_its_currency_is_refused_and_not_rounded() {
        var finer = amount("1250.5", "JPY");

        var refused = catchThrowableOfType(ProblemException.class, finer::money);

        assertThat(refused.problem().errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/amount/amount", "TOO_MANY_DECIMALS"));
    }

    private static AmountRequest amount(String amount, String currency) {
        return new AmountRequest(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
