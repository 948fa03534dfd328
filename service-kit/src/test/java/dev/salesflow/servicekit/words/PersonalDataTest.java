package dev.salesflow.servicekit.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call him at 13812345678",
                "电话：138 1234 5678。",
                "138-1234-5678",
                "+86 138 1234 5678",
                "008613812345678",
                "1３812345678", // full width
                "mail li.wei@northwind.example, please",
                "li_wei＠northwind．cn",
                "office +44 20 7946 0958",
                "+1 (202) 555-0143",
            })
    void numbers_and_addresses_of_people_are_recognised(String text) {
        assertThat(PersonalData.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The only rep who speaks the customer's language",
                "13,812,345,678 CNY turnover",
                "13812345678.50",
                "turnover of 913812345678 CNY",
                "registered as 91310000138123456X",
                "order 2026-03-02-0001",
                "hotline 400-820-8820",
                "3 @ 5 CNY each",
                "+15 % since 2024",
            })
    void other_numbers_are_not(String text) {
        assertThat(PersonalData.isIn(text)).isFalse();
    }
}
