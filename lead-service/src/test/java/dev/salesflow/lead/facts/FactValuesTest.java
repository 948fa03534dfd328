package dev.salesflow.lead.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.Money;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.profile.MoneyRange;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// L8: how the values of facts are read.
@Tag("L8")
class FactValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0            | 0
                    1200         | 1200
                    1,200        | 1200
                    12 500 000   | 12500000
                    １２０         | 120
                    """)
    void whole_numbers_are_read_with_or_without_groups(String written, long number) {
        assertThat(FactValues.wholeNumber(written)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-3", "3.5", "1,20", "12,3456", "1234567890123456"})
    void other_writings_are_no_whole_number(String written) {
        assertThat(FactValues.wholeNumber(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    120000 CNY             | 120000   | 120000   | CNY
                    120,000 CNY            | 120000   | 120000   | CNY
                    120 000.50 eur         | 120000.5 | 120000.5 | EUR
                    100000-150000 CNY      | 100000   | 150000   | CNY
                    100,000 – 150,000CNY   | 100000   | 150000   | CNY
                    １００～２００ CNY          | 100      | 200      | CNY
                    """)
    void money_is_an_amount_or_a_range_in_a_currency(
            String written, BigDecimal least, BigDecimal most, String currency) {
        assertThat(FactValues.money(written))
                .isEqualTo(new MoneyRange(new Money(least, currency), new Money(most, currency)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "plenty", "120000", "CNY", "12 QQQ", "200-100 CNY", "-5 CNY"})
    void other_writings_are_no_money(String written) {
        assertThat(FactValues.money(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYEES, 120, true",
        "EMPLOYEES, about 120, false",
        "CUSTOMERS, 40, true",
        "PURCHASE_WITHIN_MONTHS, soon, false",
        "FOUNDED_IN, 1998, true",
        "FOUNDED_IN, 999, false",
        "FOUNDED_IN, 2201, false",
        "BUDGET, 120000 CNY, true",
        "BUDGET, 3, false",
        "ANNUAL_REVENUE, 3000000-5000000 CNY, true",
        "ANNUAL_REVENUE, large, false",
        "NEED, gears, true",
        "RECENT_NEWS, '  ', false"
    })
    void a_value_is_readable_as_what_the_fact_is(LeadFact fact, String value, boolean readable) {
        assertThat(FactValues.isReadable(fact, value)).isEqualTo(readable);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EMPLOYEES | 1,200           | 1200            | true
                    EMPLOYEES | 1200            | 1201            | false
                    BUDGET    | 120,000 cny     | 120000.00 CNY   | true
                    BUDGET    | 120000 CNY      | 120000 USD      | false
                    BUDGET    | 100-200 CNY     | 100 - 200 CNY   | true
                    NEED      | A second  line  | a secondLine    | true
                    INDUSTRY  | ＡＢＣ 轴承        | abc轴承          | true
                    NEED      | gears           | bolts           | false
                    """)
    void values_are_the_same_that_mean_the_same(
            LeadFact fact, String one, String other, boolean same) {
        assertThat(FactValues.isSame(fact, one, other)).isEqualTo(same);
    }
}
