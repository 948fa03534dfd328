package dev.salesflow.lead.validlead;

import dev.salesflow.events.validlead.ValidLeadListEvent;
import dev.salesflow.events.validlead.ValidLeadListEvent.ValidLeadListDistributed;
import dev.salesflow.events.validlead.ValidLeadListEvent.ValidLeadListDrawnUp;
import dev.salesflow.eventstore.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("L3 weekly lists of valid leads")
@Tag("L3")
class ValidLeadListDeciderTest {

    private static final IsoWeek WEEK = IsoWeek.of("2026-W47").orElseThrow();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(1, 2);
    private static final UUID STRANGER = new UUID(1, 3);
    private static final ValidLeadListDrawnUp DRAWN_UP =
            new ValidLeadListDrawnUp("2026-W47", MONDAY, "Atlas", List.of(ONE, TWO));

    private final Scenario<
                    ValidLeadList, ValidLeadListCommand, ValidLeadListEvent, ValidLeadListRejection>
            list = Scenario.of(ValidLeadListDecider.DECIDER);

    @Test
    void a_list_is_drawn_up_from_the_first_day_of_its_week_on() {
        list.given().when(drawUp(List.of(ONE, TWO), MONDAY)).then(DRAWN_UP);
    }

    @Test
    void a_week_without_valid_leads_has_an_empty_list() {
        list.given()
                .when(drawUp(List.of(), MONDAY))
                .then(new ValidLeadListDrawnUp("2026-W47", MONDAY, "Atlas", List.of()));
    }

    @Test
    void no_list_is_drawn_up_of_a_week_that_has_not_begun() {
        var sunday = MONDAY.minusDays(1);
        list.given()
                .when(drawUp(List.of(), sunday))
                .thenRejected(new ValidLeadListRejection.WeekNotBegun(MONDAY, sunday));
    }

    @Test
    void a_brand_has_one_list_of_a_week() {
        list.given(DRAWN_UP)
                .when(drawUp(List.of(ONE), MONDAY))
                .thenRejected(new ValidLeadListRejection.ListExists("2026-W47", "Atlas"));
    }

    @Test
    void a_list_holds_2000_leads_and_no_more() {
        var many = IntStream.rangeClosed(0, 2000).mapToObj(i -> new UUID(2, i)).toList();
        list.given()
                .when(drawUp(many, MONDAY))
                .thenRejected(new ValidLeadListRejection.TooManyLeads(2001, 2000));
    }

    @Test
    void leads_of_the_list_are_distributed_in_parts() {
        list.given(DRAWN_UP, new ValidLeadListDistributed(List.of(ONE)))
                .when(new ValidLeadListCommand.Distribute(List.of(TWO)))
                .then(new ValidLeadListDistributed(List.of(TWO)));
    }

    @Test
    void a_lead_that_is_not_on_the_list_is_not_distributed() {
        list.given(DRAWN_UP)
                .when(new ValidLeadListCommand.Distribute(List.of(ONE, STRANGER)))
                .thenRejected(new ValidLeadListRejection.NotOnList(List.of(STRANGER)));
    }

    @Test
    void a_distribution_of_nothing_changes_nothing() {
        list.given(DRAWN_UP).when(new ValidLeadListCommand.Distribute(List.of())).thenNothing();
    }

    @Test
    void a_lead_is_distributed_from_a_list_once() {
        list.given(DRAWN_UP, new ValidLeadListDistributed(List.of(ONE)))
                .when(new ValidLeadListCommand.Distribute(List.of(ONE)))
                .thenNothing();
    }

    @Test
    void a_distribution_adds_those_that_were_not_distributed_before() {
        list.given(DRAWN_UP, new ValidLeadListDistributed(List.of(ONE)))
                .when(new ValidLeadListCommand.Distribute(List.of(ONE, TWO)))
                .then(new ValidLeadListDistributed(List.of(TWO)));
    }

    @Test
    void a_list_that_was_not_drawn_up_is_not_distributed() {
        list.given()
                .when(new ValidLeadListCommand.Distribute(List.of(ONE)))
                .thenRejected(new ValidLeadListRejection.ListNotFound());
    }

    private static ValidLeadListCommand drawUp(List<UUID> leads, LocalDate today) {
        return new ValidLeadListCommand.DrawUp(WEEK, "Atlas", leads, today);
    }
}
