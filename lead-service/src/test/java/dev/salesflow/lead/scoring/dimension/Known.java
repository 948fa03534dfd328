package dev.salesflow.lead.scoring.dimension;

import dev.salesflow.events.Money;
import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.profile.IndustryLifeCycle;
import dev.salesflow.events.profile.MoneyRange;
import dev.salesflow.events.profile.NumberRange;
import dev.salesflow.events.profile.PainPoint;
import dev.salesflow.events.profile.TargetIndustry;
import dev.salesflow.events.stakeholder.BuyingRole;
import dev.salesflow.lead.facts.KeyPerson;
import dev.salesflow.lead.facts.KnownFact;
import dev.salesflow.lead.facts.Statement;
import dev.salesflow.lead.profile.IdealCustomerProfile;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What is known about a company in tests, held against one profile.
public final class Known {

    /// Bearings and pumps, 50 to 500 people, 10 to 20 million of revenue, prices from 100,000.
    public static final IdealCustomerProfile PROFILE =
            new IdealCustomerProfile(
                    List.of(
                            new TargetIndustry("Bearings", IndustryLifeCycle.GROWTH),
                            new TargetIndustry("Pumps", IndustryLifeCycle.MATURITY)),
                    new NumberRange(50, 500),
                    yuan("10000000", "20000000"),
                    null,
                    Set.of(BuyingRole.DECISION_MAKER, BuyingRole.PURCHASER, BuyingRole.USER),
                    List.of(pain("LATE_SUPPLY", 6, "late", "延误"), pain("COST", 8, "cost", "成本")),
                    yuan("100000", "150000"),
                    Set.of());

    /// A Monday noon in Shanghai, when all of it is judged.
    public static final ZonedDateTime NOW =
            ZonedDateTime.of(2026, 5, 4, 12, 0, 0, 0, ZoneId.of("Asia/Shanghai"));

    /// A profile that names nothing.
    public static final IdealCustomerProfile ANYONE =
            new IdealCustomerProfile(
                    List.of(), null, null, null, Set.of(), List.of(), null, Set.of());

    private Known() {}

    /// Nothing.
    public static Evidence nothing() {
        return new Evidence(Map.of(), List.of(), PROFILE, NOW);
    }

    /// One fact that a source reports.
    public static Evidence fact(LeadFact fact, String value) {
        return facts(Map.of(fact, value));
    }

    /// Facts that a source reports.
    public static Evidence facts(Map<LeadFact, String> values) {
        var facts = new EnumMap<LeadFact, KnownFact>(LeadFact.class);
        values.forEach((fact, value) -> facts.put(fact, known(value, FactStatus.REPORTED)));
        return new Evidence(facts, List.of(), PROFILE, NOW);
    }

    /// One fact that a source reported at a time.
    public static Evidence said(LeadFact fact, String value, Instant statedAt) {
        var statement = new Statement(value, "first call", statedAt, "hunter");
        var known = new KnownFact(value, "first call", FactStatus.REPORTED, List.of(statement));
        return new Evidence(Map.of(fact, known), List.of(), PROFILE, NOW);
    }

    /// The decision maker, and that a purchase is planned within so many months, said at a time.
    public static Evidence buyer(String months, Instant statedAt) {
        var facts = new EnumMap<LeadFact, KnownFact>(LeadFact.class);
        facts.putAll(said(LeadFact.PURCHASE_WITHIN_MONTHS, months, statedAt).facts());
        facts.put(LeadFact.DECISION_MAKER, known("the owner", FactStatus.REPORTED));
        return new Evidence(facts, List.of(), PROFILE, NOW);
    }

    /// One fact on which sources differ.
    public static Evidence disputed(LeadFact fact, String value) {
        var known = known(value, FactStatus.DISPUTED);
        return new Evidence(Map.of(fact, known), List.of(), PROFILE, NOW);
    }

    /// Key people in these roles, none of whom we have talked to.
    public static Evidence people(BuyingRole... roles) {
        return new Evidence(
                Map.of(),
                List.of(roles).stream().map(role -> person(role, false)).toList(),
                PROFILE,
                NOW);
    }

    /// The same, held against another profile.
    public static Evidence against(IdealCustomerProfile profile, Evidence evidence) {
        return new Evidence(evidence.facts(), evidence.keyPeople(), profile, evidence.now());
    }

    static KeyPerson person(BuyingRole role, boolean reached) {
        return new KeyPerson(new UUID(7, role.ordinal()), role, reached);
    }

    private static KnownFact known(String value, FactStatus status) {
        return new KnownFact(value, "first call", status, List.of());
    }

    private static PainPoint pain(String code, int urgency, String... keywords) {
        return new PainPoint(code, code, List.of(keywords), urgency);
    }

    private static MoneyRange yuan(String least, String most) {
        return new MoneyRange(
                new Money(new BigDecimal(least), "CNY"), new Money(new BigDecimal(most), "CNY"));
    }
}
