package dev.salesflow.systemtests;

/// Mappings of the files that are imported, for a process of any key.
final class Mappings {

    private Mappings() {}

    /// The loan applications of the reference data.
    static String loans(String process) {
        return """
        {"shape": "activity-log",
         "process": {"key": "%s", "name": "Loan application", "create": true},
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
        """
                .formatted(process);
    }

    /// The sales opportunities of the reference data, closings taken as known at all times.
    static String opportunities(String process) {
        return opportunitiesWith(process, "");
    }

    /// The sales opportunities of the reference data, closings known since March 2017.
    static String observedOpportunities(String process) {
        return opportunitiesWith(process, ", \"observedFrom\": \"2017-03-01\"");
    }

    private static String opportunitiesWith(String process, String more) {
        return """
        {"shape": "snapshot",
         "process": {"key": "%s", "name": "Opportunities", "create": true},
         "stages": ["PROSPECTING", "ENGAGING"],
         "columns": {"deal": "opportunity_id", "state": "deal_stage", "closedAt": "close_date",
                     "amount": "close_value", "owner": "sales_agent", "account": "account"},
         "enteredAt": {"ENGAGING": "engage_date"},
         "states": {"Prospecting": {"stage": "PROSPECTING"}, "Engaging": {"stage": "ENGAGING"},
                    "Won": {"outcome": "WON"}, "Lost": {"outcome": "LOST"}},
         "attributes": ["product"], "currency": "USD", "timeZone": "UTC"%s}
        """
                .formatted(process, more);
    }

    /// Logs made by these tests: every stage and outcome is its own activity.
    static String pursuits(String process) {
        return """
        {"shape": "activity-log",
         "process": {"key": "%s", "name": "Pursuits", "create": true},
         "stages": ["PROSPECTING", "QUALIFICATION", "PROPOSAL", "NEGOTIATION", "CONTRACT"],
         "columns": {"deal": "deal", "activity": "activity", "at": "at", "by": "by",
                     "amount": "amount", "account": "account"},
         "activities": {"PROSPECTING": {"stage": "PROSPECTING"},
                        "QUALIFICATION": {"stage": "QUALIFICATION"},
                        "PROPOSAL": {"stage": "PROPOSAL"},
                        "NEGOTIATION": {"stage": "NEGOTIATION"},
                        "CONTRACT": {"stage": "CONTRACT"},
                        "WON": {"outcome": "WON"},
                        "LOST": {"outcome": "LOST", "reason": "PRICE"}},
         "attributes": ["region"], "currency": "CNY", "timeZone": "Asia/Shanghai"}
        """
                .formatted(process);
    }
}
