package dev.salesflow.lead.firstcontact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("L11")
class LengthAdviceTest {

    @ParameterizedTest
    @CsvSource({"14, TAKE_MORE_TIME", "15,", "20,", "21, TAKE_LESS_TIME"})
    void fifteen_to_twenty_minutes_are_advised(int minutes, @Nullable LengthAdvice advice) {
        assertThat(LengthAdvice.on(minutes)).isEqualTo(advice);
    }
}
