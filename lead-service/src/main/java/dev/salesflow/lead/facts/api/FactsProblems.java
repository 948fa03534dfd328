package dev.salesflow.lead.facts.api;

import static dev.salesflow.servicekit.problem.Problem.at;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.UUID;

/// What a dossier refuses, as problems.
public final class FactsProblems {

    private static final ProblemKind FACT_UNREADABLE =
            new ProblemKind(422, "FACT_UNREADABLE", "The fact cannot be read", "事实取值无法识别");
    private static final ProblemKind STATED_IN_FUTURE =
            new ProblemKind(422, "STATED_IN_FUTURE", "Nobody can have said so yet", "陈述时间不能晚于当前时间");
    private static final ProblemKind NOTHING_STATED =
            new ProblemKind(
                    422, "NOTHING_STATED", "The source has said nothing of it", "该来源没有相关陈述");
    private static final ProblemKind KEY_PERSON_UNKNOWN =
            new ProblemKind(
                    422, "KEY_PERSON_UNKNOWN", "The person was not named before", "该关键人尚未登记");

    private FactsProblems() {}

    /// The problem of a refusal.
    public static Problem of(LeadRejection.OfFacts rejection) {
        return switch (rejection) {
            case LeadRejection.FactUnreadable(var fact, var value) ->
                    at(
                            FACT_UNREADABLE,
                            "/value",
                            "'" + value + "' is not what " + fact + " is; send " + form(fact));
            case LeadRejection.StatedInFuture(var statedAt, var now) ->
                    at(
                            STATED_IN_FUTURE,
                            "/statedAt",
                            statedAt + " is after now, " + now + "; send when it was said");
            case LeadRejection.NothingStated(var fact, var source) ->
                    at(
                            NOTHING_STATED,
                            "/source",
                            "'" + source + "' says nothing of " + fact + "; read the dossier");
        };
    }

    static Problem unknown(UUID contactId) {
        return at(
                KEY_PERSON_UNKNOWN,
                "/contactId",
                "No person " + contactId + " belongs to the lead; send `person` instead");
    }

    private static String form(LeadFact fact) {
        return switch (fact) {
            case EMPLOYEES, CUSTOMERS ->
                    "a whole number such as 420 or 1.2万, or a range such as 100-200";
            case PURCHASE_WITHIN_MONTHS -> "months such as 3, 3个月, 半年 or 1年";
            case FOUNDED_IN -> "a year such as 1998";
            case BUDGET, ANNUAL_REVENUE ->
                    "an amount such as 120000 CNY or 80万元, or a range such as 100000-150000 CNY or"
                            + " 20-30万元";
            case INDUSTRY,
                    NEED,
                    DECISION_MAKER,
                    INCUMBENT_SUPPLIER,
                    DECISION_PROCESS,
                    COMPETITORS,
                    RECENT_NEWS ->
                    "a text without phone numbers and e-mail addresses, which belong to contacts";
        };
    }
}
