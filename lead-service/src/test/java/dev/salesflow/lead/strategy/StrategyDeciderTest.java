package dev.salesflow.lead.strategy;

import static dev.salesflow.lead.Leads.HUNTER;
import static dev.salesflow.lead.Leads.OTHER_HUNTER;
import static dev.salesflow.lead.Leads.captured;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadMerged;
import dev.salesflow.events.lead.LeadEvent.LeadStrategyWritten;
import dev.salesflow.events.lead.StrategyStep;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommand.WriteStrategy;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L16")
class StrategyDeciderTest {

    private static final UUID FIRST = new UUID(16, 1);
    private static final UUID SECOND = new UUID(16, 2);
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final StrategyStep VISIT = new StrategyStep(HUNTER, TODAY);
    private static final StrategyStep SAMPLE = new StrategyStep(HUNTER, TODAY.plusDays(7));

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_strategy_says_who_does_what_by_when() {
        lead.given(captured())
                .when(write(FIRST, VISIT, SAMPLE))
                .then(new LeadStrategyWritten(FIRST, null, List.of(VISIT, SAMPLE)));
    }

    @Test
    void a_new_strategy_takes_the_place_of_the_earlier_one() {
        lead.given(captured(), new LeadStrategyWritten(FIRST, null, List.of(VISIT)))
                .when(write(SECOND, SAMPLE))
                .then(new LeadStrategyWritten(SECOND, FIRST, List.of(SAMPLE)));
    }

    @Test
    void a_strategy_without_a_step_is_none() {
        lead.given(captured()).when(write(FIRST)).thenRejected(new LeadRejection.StepsMissing());
    }

    @Test
    void steps_are_for_reps_at_work() {
        var step = new StrategyStep(OTHER_HUNTER, TODAY);

        lead.given(captured())
                .when(write(FIRST, VISIT, step))
                .thenRejected(new LeadRejection.ResponsibleNotAtWork(1, OTHER_HUNTER));
    }

    @Test
    void no_step_is_due_before_today() {
        var yesterday = TODAY.minusDays(1);

        lead.given(captured())
                .when(write(FIRST, VISIT, new StrategyStep(HUNTER, yesterday)))
                .thenRejected(new LeadRejection.StepDueInPast(1, yesterday, TODAY));
    }

    @Test
    void no_strategy_is_written_for_a_lead_that_another_one_goes_on_for() {
        var other = new UUID(1, 9);

        lead.given(captured(), new LeadMerged(other))
                .when(write(FIRST, VISIT))
                .thenRejected(new LeadRejection.LeadIsMerged(other));
    }

    private static WriteStrategy write(UUID strategyId, StrategyStep... steps) {
        return new WriteStrategy(strategyId, List.of(steps), Set.of(HUNTER), TODAY);
    }
}
