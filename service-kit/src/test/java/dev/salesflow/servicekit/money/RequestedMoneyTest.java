package dev.salesflow.servicekit.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.salesflow.events.Money;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestedMoneyTest {

    @ParameterizedTest
    @CsvSource({
        "1250, CNY, 1250.00",
        "1250.5, CNY, 1250.50",
        "1250.5000, CNY, 1250.50",
        "100.00, JPY, 100",
        "1e3, JPY, 1000",
        "0.125, BHD, 0.125"
    })
    void an_amount_of_the_currency_is_taken_as_it_stands(
            BigDecimal amount, String currency, String taken) {
        assertThat(RequestedMoney.of("/budget/least", amount, currency))
                .isEqualTo(new Money(new BigDecimal(taken), currency))
                .extracting(money -> money.amount().toPlainString())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"100.55, JPY", "0.4, JPY", "0.005, CNY", "99.9999, CNY", "0.1251, BHD"})
    void an_amount_finer_than_the_currency_is_refused_and_not_rounded(
            BigDecimal amount, String currency) {
        var refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> RequestedMoney.of("/budget/least", amount, currency));

        assertThat(refused.problem().errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/budget/least/amount", "TOO_MANY_DECIMALS"));
    }

    @Test
    void a_currency_that_there_is_not_is_refused() {
        var refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> RequestedMoney.of("/amount", BigDecimal.ONE, "QQQ"));

        assertThat(refused.problem().errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/amount/currency", "INVALID_CURRENCY"));
    }
}
