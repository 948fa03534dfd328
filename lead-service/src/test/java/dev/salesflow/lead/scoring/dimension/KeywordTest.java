package dev.salesflow.lead.scoring.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("L5")
class KeywordTest {

    @ParameterizedTest
    @CsvSource({
        "late, Deliveries are LATE.",
        "late, Ｌａｔｅ deliveries",
        "cost, COSTS grow",
        "cost, the plant's costs",
        "process, three processes",
        "supplier, the supplier's lorries",
        "too slow, it is too  slow",
        "cost, 降低cost压力",
        "成本, 降低成本压力",
        "CRM系统, 我们的crm系统很慢",
        "C++, a C++ team"
    })
    void a_keyword_stands_as_a_word_or_in_the_plural(String keyword, String need) {
        assertThat(Keyword.standsIn(need, keyword)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "late, we translate books",
        "late, plates of chocolate",
        "cost, a plant in Costa Rica",
        "cost, costly",
        "slow, slowest2",
        "成本, 成品",
        "CRM系统, DCRM系统",
        "'\u200B', we translate books"
    })
    void a_keyword_stands_in_no_other_word(String keyword, String need) {
        assertThat(Keyword.standsIn(need, keyword)).isFalse();
    }
}
