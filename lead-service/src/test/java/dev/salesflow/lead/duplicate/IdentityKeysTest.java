package dev.salesflow.lead.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("L14")
@DisplayName("L14 what a lead is recognised by")
class IdentityKeysTest {

    @Test
    void a_lead_has_a_key_for_each_thing_that_is_known() {
        assertThat(
                        IdentityKeys.of(
                                "Northwind Co., Ltd.",
                                "9144-0101 ma5a",
                                "020-55550101",
                                " Li.Wei@Northwind.EXAMPLE "))
                .containsExactly(
                        new IdentityKey(IdentityKind.COMPANY_NAME, "northwind"),
                        new IdentityKey(IdentityKind.REGISTERED_ID, "91440101MA5A"),
                        new IdentityKey(IdentityKind.PHONE, "+862055550101"),
                        new IdentityKey(IdentityKind.EMAIL, "li.wei@northwind.example"));
    }

    @Test
    void what_is_absent_or_says_nothing_gives_no_key() {
        assertThat(IdentityKeys.of("Northwind", " - ", "n/a", "none"))
                .containsExactly(new IdentityKey(IdentityKind.COMPANY_NAME, "northwind"));
        assertThat(IdentityKeys.of("Northwind", "N/A", "00000000", "@"))
                .containsExactly(new IdentityKey(IdentityKind.COMPANY_NAME, "northwind"));
        assertThat(IdentityKeys.of("Northwind", "000", "1111111", "li@"))
                .containsExactly(new IdentityKey(IdentityKind.COMPANY_NAME, "northwind"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    li@example.com     | LI@EXAMPLE.COM
                    li@example.com     | ｌｉ＠ｅｘａｍｐｌｅ．ｃｏｍ
                    Li.Na@example.com  | li.na@Example.Com
                    li@example.com     | li@example.com; na@example.com
                    li@example.com     | Li Na <li@example.com>
                    """)
    void addresses_that_differ_in_case_or_width_are_the_same(String one, String other) {
        assertThat(EmailAddress.key(one)).isEqualTo(EmailAddress.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    li@example.com     | li@example.org
                    li@example.com     | na@example.com
                    li.na@example.com  | lina@example.com
                    """)
    void addresses_that_differ_in_more_are_not(String one, String other) {
        assertThat(EmailAddress.key(one)).isNotEqualTo(EmailAddress.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    91310000MA1K35XY7T    | 91310000ma1k35xy7t
                    91310000MA1K35XY7T    | 9131 0000 MA1K 35XY 7T
                    91310000MA1K35XY7T    | ９１３１００００ＭＡ１Ｋ３５ＸＹ７Ｔ
                    HRB 12345             | hrb-12345
                    """)
    void registered_ids_that_differ_in_case_spaces_or_width_are_the_same(String one, String other) {
        assertThat(RegisteredId.key(one)).isEqualTo(RegisteredId.key(other));
    }
}
