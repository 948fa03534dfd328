package dev.salesflow.lead.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    private static final String COMPANY = "Northwind Bearings";

    @ParameterizedTest
    @CsvSource({
        "Li Wei, says LI  WEI himself",
        "Mr. Li Wei, Li Wei decides",
        "Wang Fang, 'Wang Fang, managing director'",
        "王芳, 总经理王芳已同意",
        "王芳女士, 王芳很着急",
        "张伟, 由张伟先生转述",
        "Müller, Müller's budget",
    })
    void a_name_is_found_whatever_its_case_title_and_spaces(String name, String text) {
        assertThat(PersonName.of(name).isIn(text, COMPANY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Li Wei, the plant manager decides",
        "Ann Price, the price is too high",
        "Lin, in line with the plan",
        "Wu, the Wu office",
        "王, 王牌产品",
        "李总, 总部已批准",
    })
    void what_only_looks_like_a_name_is_none(String name, String text) {
        assertThat(PersonName.of(name).isIn(text, COMPANY)).isFalse();
    }

    @Test
    void a_person_who_is_called_after_the_company_is_not_told_from_it() {
        assertThat(PersonName.of("Northwind").isIn("the website of Northwind", COMPANY)).isFalse();
    }
}
