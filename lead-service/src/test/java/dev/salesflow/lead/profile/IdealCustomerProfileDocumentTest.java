package dev.salesflow.lead.profile;

import static dev.salesflow.lead.profile.IdealCustomerProfile.STANDARD;

import dev.salesflow.events.Money;
import dev.salesflow.events.profile.IdealCustomerProfileEvent;
import dev.salesflow.events.profile.IdealCustomerProfileEvent.IdealCustomerProfilePublished;
import dev.salesflow.events.profile.IndustryLifeCycle;
import dev.salesflow.events.profile.MoneyRange;
import dev.salesflow.events.profile.NumberRange;
import dev.salesflow.events.profile.PainPoint;
import dev.salesflow.events.profile.TargetIndustry;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.CurrenciesDiffer;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.IndustryTwice;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.KeywordInvisible;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.PainPointTwice;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.RangeInverted;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.RangeNegative;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.UrgencyOffScale;
import dev.salesflow.lead.version.PublishVersion;
import dev.salesflow.lead.version.Versions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L4 The ideal customer profile in versions")
@Tag("L4")
class IdealCustomerProfileDocumentTest {

    private final Scenario<
                    Versions<IdealCustomerProfile>,
                    PublishVersion<IdealCustomerProfile>,
                    IdealCustomerProfileEvent,
                    IdealCustomerProfileRejection>
            profile = Scenario.of(IdealCustomerProfileDocument.DOCUMENT.decider());

    @Test
    void the_first_profile_is_version_1() {
        profile.given().when(publish(STANDARD)).then(published(1, STANDARD));
    }

    @Test
    void another_profile_is_the_next_version() {
        var bearings = industries("Bearings");
        profile.given(published(1, STANDARD)).when(publish(bearings)).then(published(2, bearings));
    }

    @Test
    void what_the_newest_version_says_already_changes_nothing() {
        profile.given(published(1, STANDARD)).when(publish(STANDARD)).thenNothing();
    }

    @Test
    void an_industry_is_named_once_whatever_its_case() {
        profile.given()
                .when(publish(industries("Bearings", "Pumps", "BEARINGS ")))
                .thenRejected(new IndustryTwice("BEARINGS "));
    }

    @Test
    void a_pain_point_is_named_once() {
        profile.given()
                .when(publish(pains(pain("LATE", 5), pain("LATE", 6))))
                .thenRejected(new PainPointTwice("LATE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u200E \u2060"})
    void a_keyword_can_be_seen(String keyword) {
        var pain = new PainPoint("LATE", "Deliveries are late", List.of("late", keyword), 5);
        profile.given().when(publish(pains(pain))).thenRejected(new KeywordInvisible("LATE"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void an_urgency_stays_on_the_scale(int urgency) {
        profile.given()
                .when(publish(pains(pain("LATE", urgency))))
                .thenRejected(new UrgencyOffScale("LATE", urgency));
    }

    @Test
    void a_range_begins_before_it_ends() {
        profile.given()
                .when(publish(employees(51, 50)))
                .thenRejected(new RangeInverted("employees"));
    }

    @Test
    void a_range_can_be_one_number() {
        var fifty = employees(50, 50);
        profile.given().when(publish(fifty)).then(published(1, fifty));
    }

    @Test
    void a_range_is_not_negative() {
        profile.given()
                .when(publish(employees(-1, 50)))
                .thenRejected(new RangeNegative("employees"));
    }

    @Test
    void a_range_of_money_begins_before_it_ends() {
        profile.given()
                .when(publish(budget(money(2, "CNY"), money(1, "CNY"))))
                .thenRejected(new RangeInverted("budget"));
    }

    @Test
    void a_range_of_money_is_not_negative() {
        profile.given()
                .when(publish(budget(money(-1, "CNY"), money(1, "CNY"))))
                .thenRejected(new RangeNegative("budget"));
    }

    @Test
    void a_range_has_one_currency() {
        profile.given()
                .when(publish(budget(money(1, "CNY"), money(2, "USD"))))
                .thenRejected(new CurrenciesDiffer("budget"));
    }

    private static PublishVersion<IdealCustomerProfile> publish(IdealCustomerProfile content) {
        return new PublishVersion<>(content);
    }

    private static IdealCustomerProfileEvent published(int version, IdealCustomerProfile content) {
        return new IdealCustomerProfilePublished(
                version,
                content.industries(),
                content.employees(),
                content.annualRevenue(),
                content.customers(),
                content.decisionChain(),
                content.painPoints(),
                content.budget(),
                content.requiredFacts());
    }

    private static IdealCustomerProfile industries(String... names) {
        var industries =
                List.of(names).stream()
                        .map(name -> new TargetIndustry(name, IndustryLifeCycle.GROWTH))
                        .toList();
        return profile(industries, null, List.of(), null);
    }

    private static IdealCustomerProfile employees(long least, long most) {
        return profile(List.of(), new NumberRange(least, most), List.of(), null);
    }

    private static IdealCustomerProfile pains(PainPoint... pains) {
        return profile(List.of(), null, List.of(pains), null);
    }

    private static IdealCustomerProfile budget(Money least, Money most) {
        return profile(List.of(), null, List.of(), new MoneyRange(least, most));
    }

    private static IdealCustomerProfile profile(
            List<TargetIndustry> industries,
            NumberRange employees,
            List<PainPoint> pains,
            MoneyRange budget) {
        return new IdealCustomerProfile(
                industries, employees, null, null, Set.of(), pains, budget, Set.of());
    }

    private static PainPoint pain(String code, int urgency) {
        return new PainPoint(code, "Deliveries are late", List.of("late"), urgency);
    }

    private static Money money(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), currency);
    }
}
