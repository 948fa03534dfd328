package dev.salesflow.deal.history.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.salesflow.deal.history.DealFault;
import dev.salesflow.deal.history.Mappings;
import dev.salesflow.servicekit.rows.ReadFault;
import dev.salesflow.servicekit.rows.Row;
import dev.salesflow.servicekit.rows.RowError;
import dev.salesflow.servicekit.rows.RowFault;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowInterpreterTest {
    private static final Instant NOW = Instant.parse("2020-01-01T00:00:00Z");
    private static final Map<String, String> FULL =
            Map.of(
                    "id",
                    " D1 ",
                    "what",
                    "a",
                    "when",
                    "2017-03-01",
                    "who",
                    "Ann",
                    "sum",
                    "12.50",
                    "cur",
                    "EUR",
                    "owner",
                    "Bob",
                    "account",
                    "Acme",
                    "team",
                    "North",
                    "product",
                    "X");

    @Test
    void a_full_row_says_everything_about_its_deal() {
        assertThat(log(FULL))
                .isEqualTo(
                        new Interpreted.Staged(
                                new StagedRow(
                                        "D1",
                                        7,
                                        Instant.parse("2017-02-28T23:00:00Z"),
                                        "a",
                                        Map.of(),
                                        "Ann",
                                        new DealFacts(
                                                new BigDecimal("12.50"),
                                                "EUR",
                                                "Bob",
                                                "Acme",
                                                "North",
                                                null,
                                                Map.of("product", "X")))));
    }

    @Test
    void an_ignored_activity_is_passed_over_whatever_else_the_row_holds() {
        assertThat(log(Map.of("what", "noise", "when", "never")))
                .isEqualTo(new Interpreted.Ignored());
    }

    @Test
    void an_amount_without_currency_is_in_that_of_the_mapping() {
        assertThat(staged(with("cur", " ")).facts().currency()).isEqualTo("CNY");
        assertThat(staged(with("sum", "")).facts().currency()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "id,   '',                  EMPTY_ID",
        "id,   '  ',                EMPTY_ID",
        "what, approved,            UNKNOWN_ACTIVITY",
        "what, '',                  UNKNOWN_ACTIVITY",
        "when, '',                  EMPTY_DATE",
        "when, 31.12.2017,          BAD_DATE",
        "when, 2020-01-02T00:00:01Z, FUTURE_DATE",
        "sum,  -1,                  NEGATIVE_AMOUNT",
        "sum,  '1,250.00',          BAD_AMOUNT",
        "sum,  1e9,                 BAD_AMOUNT",
        "sum,  NaN,                 BAD_AMOUNT",
        "sum,  .5,                  BAD_AMOUNT",
        "sum,  0.00001,             BAD_AMOUNT",
        "sum,  1234567890123456,    BAD_AMOUNT",
        "cur,  EURO,                UNKNOWN_CURRENCY"
    })
    void a_faulty_value_is_reported_with_its_column(String column, String value, String fault) {
        assertThat(errors(with(column, value)))
                .extracting(RowError::row, RowError::column, RowError::value, e -> e.code().name())
                .containsExactly(tuple(7L, column, value.strip(), fault));
    }

    @Test
    void what_is_too_long_or_cannot_be_stored_is_reported() {
        assertThat(codes(with("id", "x".repeat(201)))).containsExactly(ReadFault.ID_TOO_LONG);
        assertThat(codes(with("owner", "x".repeat(801)))).containsExactly(ReadFault.VALUE_TOO_LONG);
        assertThat(codes(with("product", "a\0b"))).containsExactly(ReadFault.BAD_CHARACTER);
        assertThat(codes(with("id", "a\uD83D"))).containsExactly(ReadFault.BAD_CHARACTER);
    }

    @Test
    void every_fault_of_a_row_is_reported() {
        assertThat(codes(Map.of("what", "?", "when", "?", "sum", "?")))
                .containsExactlyInAnyOrder(
                        ReadFault.EMPTY_ID,
                        DealFault.UNKNOWN_ACTIVITY,
                        ReadFault.BAD_DATE,
                        DealFault.BAD_AMOUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "+3", "1250.00", "1.50000000", "123456789012345.1234"})
    void plain_decimals_are_amounts(String text) {
        assertThat(staged(with("sum", text)).facts().amount()).isEqualByComparingTo(text);
    }

    @Test
    void a_snapshot_keeps_the_dates_that_are_known() {
        assertThat(
                        snapshot(
                                Map.of(
                                        "id",
                                        "D",
                                        "state",
                                        "Won",
                                        "a",
                                        "",
                                        "b",
                                        "2017-01-02",
                                        "closed",
                                        "2017-02-03")))
                .isEqualTo(
                        new Interpreted.Staged(
                                new StagedRow(
                                        "D",
                                        7,
                                        Instant.parse("2017-02-03T00:00:00Z"),
                                        "Won",
                                        Map.of("B", Instant.parse("2017-01-02T00:00:00Z")),
                                        null,
                                        DealFacts.NONE)));
    }

    @Test
    void the_closing_date_of_an_open_deal_is_a_plan_and_passed_over() {
        Interpreted planned = snapshot(Map.of("id", "D", "state", "In A", "closed", "2099-01-01"));

        assertThat(((Interpreted.Staged) planned).row().at()).isNull();
    }

    @Test
    void faulty_snapshots_are_reported() {
        Interpreted faulty =
                snapshot(Map.of("id", "D", "state", "Sold", "a", "x", "closed", "2099-01-01"));

        assertThat(((Interpreted.Rejected) faulty).errors())
                .extracting(error -> error.column() + " " + error.code())
                .containsExactlyInAnyOrder(
                        "state UNKNOWN_STATE", "a BAD_DATE", "closed FUTURE_DATE");
    }

    private static Map<String, String> with(String column, String value) {
        Map<String, String> row = new HashMap<>(FULL);
        row.put(column, value);
        return row;
    }

    private static List<RowFault> codes(Map<String, String> row) {
        return errors(row).stream().map(RowError::code).toList();
    }

    private static List<RowError> errors(Map<String, String> row) {
        return ((Interpreted.Rejected) log(row)).errors();
    }

    private static StagedRow staged(Map<String, String> row) {
        return ((Interpreted.Staged) log(row)).row();
    }

    private static Interpreted log(Map<String, String> row) {
        return interpret(Mappings.LOG, row);
    }

    private static Interpreted snapshot(Map<String, String> row) {
        return interpret(Mappings.SNAPSHOT, row);
    }

    private static Interpreted interpret(String mapping, Map<String, String> row) {
        return new RowInterpreter(Mappings.valid(mapping), NOW).interpret(new Row.Parsed(7, row));
    }
}
