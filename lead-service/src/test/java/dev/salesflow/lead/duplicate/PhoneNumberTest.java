package dev.salesflow.lead.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("L14")
@DisplayName("L14 what makes two phone numbers the same")
class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    138 0013 8000              | +8613800138000
                    138-0013-8000              | +8613800138000
                    +86 138 0013 8000          | +8613800138000
                    008613800138000            | +8613800138000
                    8613800138000              | +8613800138000
                    013800138000               | +8613800138000
                    ＋８６ １３８ ００１３ ８０００  | +8613800138000
                    13800138000/13900139000    | +8613800138000
                    020-55550101               | +862055550101
                    (020) 5555 0101            | +862055550101
                    020/55550101               | +862055550101
                    +86 20 5555 0101           | +862055550101
                    (+86) 20 5555 0101         | +862055550101
                    +86 (0)20 5555 0101        | +862055550101
                    +86 020 5555 0101          | +862055550101
                    0086-20-55550101           | +862055550101
                    020-55550101转8001         | +862055550101
                    020-55550101 分机 8001     | +862055550101
                    020-55550101 ext. 8001     | +862055550101
                    020-55550101 x8001         | +862055550101
                    020-55550101#8001          | +862055550101
                    020-55550101-8001          | +862055550101
                    020-5555 0101 - 8001       | +862055550101
                    +86 20 55550101-8001       | +862055550101
                    020-55550101(8001)         | +862055550101
                    020-55550101（转8001）     | +862055550101
                    020-55550101转分机8001     | +862055550101
                    +49 89 1234567-89          | +4989123456789
                    +0086 138 0013 8000        | +8613800138000
                    0755-12345678              | +8675512345678
                    400-810-8888               | +864008108888
                    +86 400 810 8888           | +864008108888
                    +44 20 7946 0958           | +442079460958
                    +44 (0)20 7946 0958        | +442079460958
                    0044 20 7946 0958          | +442079460958
                    +1 (212) 555-0100          | +12125550100
                    +852 2345 6789             | +85223456789
                    8655 0101                  | 86550101
                    10086                      | 10086
                    """)
    void a_number_is_compared_by_country_and_digits(String written, String key) {
        assertThat(PhoneNumber.key(written)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    13800138000      | 13800138001
                    020-55550101     | 021-55550101
                    +44 20 79460958  | +86 20 79460958
                    +1 212 555 0100  | +44 212 555 0100
                    """)
    void numbers_that_differ_in_a_digit_or_the_country_are_not_the_same(String one, String other) {
        assertThat(PhoneNumber.key(one)).isNotEqualTo(PhoneNumber.key(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000\n13900139000", "13800138000\r\n020-55550101"})
    void of_several_lines_the_first_counts(String written) {
        assertThat(PhoneNumber.key(written)).isEqualTo("+8613800138000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "-", "无", "1234", "00000000", "99999999999"})
    void what_is_no_number_gives_no_key(String written) {
        assertThat(PhoneNumber.key(written)).isNull();
    }
}
