package dev.salesflow.lead.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.Money;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.profile.MoneyRange;
import dev.salesflow.events.profile.NumberRange;
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
        assertThat(FactValues.number(LeadFact.EMPLOYEES, written))
                .isEqualTo(new NumberRange(number, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "many", "-3", "3.5", "1,20", "12,3456", "1234567890123456", "200-100"})
    void other_writings_are_no_number(String written) {
        assertThat(FactValues.number(LeadFact.EMPLOYEES, written)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EMPLOYEES              | 420人            | 420   | 420
                    EMPLOYEES              | 420名员工         | 420   | 420
                    EMPLOYEES              | ４２０ 人          | 420   | 420
                    EMPLOYEES              | 1.2万人          | 12000 | 12000
                    EMPLOYEES              | 100-200         | 100   | 200
                    EMPLOYEES              | 100～200人        | 100   | 200
                    EMPLOYEES              | 1-2万            | 10000 | 20000
                    CUSTOMERS              | 50-80家          | 50    | 80
                    CUSTOMERS              | 300家客户         | 300   | 300
                    PURCHASE_WITHIN_MONTHS | 3个月            | 3     | 3
                    PURCHASE_WITHIN_MONTHS | 1 month         | 1     | 1
                    PURCHASE_WITHIN_MONTHS | 半年             | 6     | 6
                    PURCHASE_WITHIN_MONTHS | 1年             | 12    | 12
                    FOUNDED_IN             | 1998年          | 1998  | 1998
                    """)
    void numbers_are_read_as_sales_floors_write_them(
            LeadFact fact, String written, long least, long most) {
        assertThat(FactValues.number(fact, written)).isEqualTo(new NumberRange(least, most));
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYEES, 3个月",
        "EMPLOYEES, 40家",
        "CUSTOMERS, 420人",
        "PURCHASE_WITHIN_MONTHS, 3月",
        "PURCHASE_WITHIN_MONTHS, 3-6",
        "FOUNDED_IN, 1998-1999",
        "FOUNDED_IN, 98年"
    })
    void a_number_of_something_else_is_none(LeadFact fact, String written) {
        assertThat(FactValues.number(fact, written)).isNull();
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
                    80万                    | 800000   | 800000   | CNY
                    80万元人民币               | 800000   | 800000   | CNY
                    人民币80万元               | 800000   | 800000   | CNY
                    20-30万元                | 200000   | 300000   | CNY
                    20万至30万元               | 200000   | 300000   | CNY
                    0.9亿元                  | 90000000 | 90000000 | CNY
                    800000 RMB             | 800000   | 800000   | CNY
                    rmb 800000             | 800000   | 800000   | CNY
                    ¥90000000              | 90000000 | 90000000 | CNY
                    ￥9,000万               | 90000000 | 90000000 | CNY
                    5000元                  | 5000     | 5000     | CNY
                    80万 USD                | 800000   | 800000   | USD
                    USD 1,250              | 1250     | 1250     | USD
                    """)
    void money_is_an_amount_or_a_range_in_a_currency(
            String written, BigDecimal least, BigDecimal most, String currency) {
        assertThat(FactValues.money(written))
                .isEqualTo(new MoneyRange(new Money(least, currency), new Money(most, currency)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "plenty",
                "120000",
                "CNY",
                "12 QQQ",
                "200-100 CNY",
                "-5 CNY",
                "80万美元",
                "USD 80万元",
                "30-20万元"
            })
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
        "NEED, '\u200B', false",
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
                    NEED      | Less work.      | less - work     | true
                    NEED      | 降低成本。         | 降低成本！         | true
                    NEED      | 3.5 t presses   | 35 t presses    | false
                    NEED      | a C# team       | a C team        | false
                    BUDGET    | 80万             | 800,000 CNY     | true
                    BUDGET    | 20-30万元         | 200000-300000 RMB | true
                    BUDGET    | 80万             | 80万 USD         | false
                    EMPLOYEES | 420人            | 420             | true
                    EMPLOYEES | 100-200         | 100             | false
                    PURCHASE_WITHIN_MONTHS | 半年 | 6             | true
                    """)
    void values_are_the_same_that_mean_the_same(
            LeadFact fact, String one, String other, boolean same) {
        assertThat(FactValues.isSame(fact, one, other)).isEqualTo(same);
    }
}
