package dev.salesflow.servicekit.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource({
        "2011-10-01T00:38:44.546+02:00, 2011-09-30T22:38:44.546Z",
        "2011-10-01T00:38:44Z,          2011-10-01T00:38:44Z",
        "2011-10-01t00:38:44z,          2011-10-01T00:38:44Z",
        "2011-10-01 00:38:44 +0200,     2011-09-30T22:38:44Z",
        "2011-10-01 00:38-03,           2011-10-01T03:38:00Z",
        "2011-10-01T00:38:44.123456789Z, 2011-10-01T00:38:44.123456Z"
    })
    void an_offset_in_the_text_is_honoured(String text, Instant expected) {
        assertThat(Timestamps.parse(text, AMSTERDAM)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03-01 09:30:00, 2017-03-01T08:30:00Z",
        "2017-07-01T09:30,    2017-07-01T07:30:00Z",
        "2017-03-01,          2017-02-28T23:00:00Z"
    })
    void without_offset_the_time_is_local(String text, Instant expected) {
        assertThat(Timestamps.parse(text, AMSTERDAM)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // the gap moves on by its length, the hour that happens twice is the earlier one
        "2017-03-26 02:30:00, 2017-03-26T01:30:00Z",
        "2017-10-29 02:30:00, 2017-10-29T00:30:00Z"
    })
    void clock_changes_are_resolved_as_java_time_does(String text, Instant expected) {
        assertThat(Timestamps.parse(text, AMSTERDAM)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"2018-11-04, 2018-11-04T03:00:00Z"})
    void a_date_whose_midnight_is_skipped_starts_after_the_gap(String text, Instant expected) {
        assertThat(Timestamps.parse(text, ZoneId.of("America/Sao_Paulo"))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2017-02-30",
                "2017-13-01",
                "01/03/2017",
                "2017-3-1",
                "20170301",
                "2017-03-01T25:00:00Z",
                "2017-03-01T09",
                "2017-03-01T09:30:00+99:00",
                "2017-03-01Z",
                "1899-12-31",
                "0001-01-01",
                "+2017-03-01",
                "２０１７-03-01",
                "2017-03-01T09:30:00.1234567890Z",
                "2017-03-01T09:30:00[Europe/Paris]"
            })
    void anything_else_is_no_date(String text) {
        assertThat(Timestamps.parse(text, ZoneOffset.UTC)).isEmpty();
    }
}
