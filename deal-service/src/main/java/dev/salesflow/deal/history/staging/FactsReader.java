package dev.salesflow.deal.history.staging;

import dev.salesflow.deal.history.Currencies;
import dev.salesflow.deal.history.DealFault;
import dev.salesflow.deal.history.mapping.CommonMapping;
import dev.salesflow.deal.history.mapping.DealColumns;
import dev.salesflow.servicekit.rows.Fields;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads from a row what it says about the deal besides the move.
final class FactsReader {
    /// No exponent: a short text must not become a number of a gigabyte.
    private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,4}0*)?");

    private static final int LONGEST_AMOUNT = 40;
    private static final int DECIMALS = 4;

    private final DealColumns columns;
    private final @Nullable String defaultCurrency;

    FactsReader(CommonMapping mapping) {
        columns = mapping.columns();
        defaultCurrency = mapping.currency();
    }

    DealFacts read(Fields fields) {
        Map<String, String> attributes = new HashMap<>();
        for (String column : columns.attributes()) {
            String value = fields.text(column);
            if (value != null) {
                attributes.put(column, value);
            }
        }
        BigDecimal amount = amount(fields);
        return new DealFacts(
                amount,
                amount == null ? null : currency(fields),
                fields.text(columns.owner()),
                fields.text(columns.account()),
                fields.text(columns.team()),
                fields.text(columns.channel()),
                attributes);
    }

    private @Nullable BigDecimal amount(Fields fields) {
        String column = columns.amount();
        if (column == null || fields.raw(column).isEmpty()) {
            return null;
        }
        String text = fields.raw(column);
        if (text.length() > LONGEST_AMOUNT || !AMOUNT.matcher(text).matches()) {
            String detail =
                    "Write a plain number such as 1250.00: no thousands separator, no exponent,"
                            + " at most 15 digits before and 4 after the point.";
            fields.error(column, DealFault.BAD_AMOUNT, detail);
            return null;
        }
        BigDecimal amount = new BigDecimal(text);
        if (amount.signum() < 0) {
            fields.error(
                    column, DealFault.NEGATIVE_AMOUNT, "The amount of a deal is not negative.");
            return null;
        }
        return amount.scale() > DECIMALS ? amount.setScale(DECIMALS) : amount;
    }

    private String currency(Fields fields) {
        String column = columns.currency();
        String named = column == null ? "" : fields.raw(column);
        String currency = named.isEmpty() ? defaultCurrency : named;
        if (column != null && (currency == null || !Currencies.known(currency))) {
            String detail = "Write an ISO 4217 code such as EUR or CNY.";
            fields.error(column, DealFault.UNKNOWN_CURRENCY, detail);
        }
        return currency == null ? "" : currency;
    }
}
