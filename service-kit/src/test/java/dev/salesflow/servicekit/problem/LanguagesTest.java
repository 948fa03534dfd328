package dev.salesflow.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh",
                "zh-CN",
                "zh_CN",
                "zh-Hant-TW",
                "ZH",
                "de, zh;q=0.5",
                "en;q=0.4, zh;q=0.5",
                "zh;q=0.9, *;q=0.1",
                "  zh ;q=1"
            })
    void chinese_is_spoken_to_who_likes_it_best(String accepted) {
        assertThat(Languages.of(accepted)).isEqualTo(Locale.CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "de", "en-GB", "en, zh", "zh;q=0.4, en;q=0.5", "de, en, zh"})
    void english_is_spoken_to_everybody_else(String accepted) {
        assertThat(Languages.of(accepted)).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh;q=2",
                "xx;;;q=a",
                "zh;q=",
                "zh;q=NaN",
                ";",
                ",",
                "zh;level=1",
                "-",
                "\u0000",
                "zh;q=-1"
            })
    void a_header_that_cannot_be_read_is_as_none(String accepted) {
        assertThat(Languages.of(accepted)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void without_a_header_english_is_spoken() {
        assertThat(Languages.of((String) null)).isEqualTo(Locale.ENGLISH);
    }
}
