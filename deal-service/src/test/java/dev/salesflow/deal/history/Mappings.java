package dev.salesflow.deal.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.deal.history.mapping.ImportMapping;
import dev.salesflow.deal.history.mapping.MappingReader;
import dev.salesflow.servicekit.mapping.ReadMapping;

/// Mappings that tests of an import start from.
public final class Mappings {
    /// The loan applications of the reference data.
    public static final String LOANS =
            """
            {"shape": "activity-log",
             "process": {"key": "loan-application", "name": "Loan application", "create": true},
             "stages": ["SUBMITTED", "PARTLY_SUBMITTED", "PREACCEPTED", "ACCEPTED", "FINALIZED"],
             "columns": {"deal": "case_id", "activity": "activity", "at": "timestamp",
                         "by": "resource", "amount": "amount_requested"},
             "activities": {"A_SUBMITTED": {"stage": "SUBMITTED"},
                            "A_PARTLYSUBMITTED": {"stage": "PARTLY_SUBMITTED"},
                            "A_PREACCEPTED": {"stage": "PREACCEPTED"},
                            "A_ACCEPTED": {"stage": "ACCEPTED"},
                            "A_FINALIZED": {"stage": "FINALIZED"},
                            "A_APPROVED": {"outcome": "WON"},
                            "A_DECLINED": {"outcome": "LOST", "reason": "DECLINED"},
                            "A_CANCELLED": {"outcome": "LOST", "reason": "CANCELLED"},
                            "A_REGISTERED": {"ignore": true}, "A_ACTIVATED": {"ignore": true}},
             "currency": "EUR", "timeZone": "Europe/Amsterdam"}
            """;

    /// The opportunities of the reference data.
    public static final String OPPORTUNITIES =
            """
            {"shape": "snapshot",
             "process": {"key": "opportunities", "name": "Opportunities", "create": true},
             "stages": ["PROSPECTING", "ENGAGING"],
             "columns": {"deal": "opportunity_id", "state": "deal_stage", "closedAt": "close_date",
                         "amount": "close_value", "owner": "sales_agent", "account": "account"},
             "enteredAt": {"ENGAGING": "engage_date"},
             "states": {"Prospecting": {"stage": "PROSPECTING"}, "Engaging": {"stage": "ENGAGING"},
                        "Won": {"outcome": "WON"}, "Lost": {"outcome": "LOST"}},
             "attributes": ["product"], "currency": "USD", "timeZone": "UTC",
             "observedFrom": "2017-03-01"}
            """;

    /// A small log with every optional column: stages A, B, C.
    public static final String LOG =
            """
            {"shape": "activity-log",
             "process": {"key": "p"},
             "stages": ["A", "B", "C"],
             "columns": {"deal": "id", "activity": "what", "at": "when", "by": "who",
                         "amount": "sum", "currency": "cur", "owner": "owner",
                         "account": "account", "team": "team", "channel": "channel"},
             "attributes": ["product"],
             "activities": {"a": {"stage": "A"}, "b": {"stage": "B"}, "c": {"stage": "C"},
                            "won": {"outcome": "WON"}, "lost": {"outcome": "LOST"},
                            "price": {"outcome": "LOST", "reason": "PRICE"},
                            "noise": {"ignore": true}},
             "currency": "CNY", "timeZone": "Europe/Amsterdam"}
            """;

    /// A small snapshot: stages A, B, C with dates, no optional column but the closing date.
    public static final String SNAPSHOT =
            """
            {"shape": "snapshot",
             "process": {"key": "p"},
             "stages": ["A", "B", "C"],
             "columns": {"deal": "id", "state": "state", "closedAt": "closed"},
             "enteredAt": {"A": "a", "B": "b", "C": "c"},
             "states": {"In A": {"stage": "A"}, "In B": {"stage": "B"}, "In C": {"stage": "C"},
                        "Won": {"outcome": "WON"}, "Lost": {"outcome": "LOST", "reason": "PRICE"},
                        "Test": {"ignore": true}},
             "timeZone": "UTC"}
            """;

    private Mappings() {}

    /// The mapping of a JSON text without faults.
    public static ImportMapping valid(String json) {
        return switch (MappingReader.read(json.getBytes(UTF_8))) {
            case ReadMapping.Valid<ImportMapping>(var mapping) -> mapping;
            case ReadMapping.Invalid<ImportMapping> invalid ->
                    throw new AssertionError(invalid.toString());
        };
    }
}
