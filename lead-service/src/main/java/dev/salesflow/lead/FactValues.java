package dev.salesflow.lead;

import dev.salesflow.events.lead.LeadFact;
import java.util.regex.Pattern;

/// How the value of a fact is written, so that scores can be derived from it.
final class FactValues {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private FactValues() {}

    static boolean isReadable(LeadFact fact, String value) {
        return switch (fact) {
            case EMPLOYEES, PURCHASE_WITHIN_MONTHS -> WHOLE_NUMBER.matcher(value).matches();
            case INDUSTRY, ANNUAL_REVENUE, NEED, BUDGET, DECISION_MAKER, INCUMBENT_SUPPLIER ->
                    !value.isBlank();
        };
    }
}
