package dev.salesflow.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventRegistry;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.eventstore.Decision;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeadHistoryProperties {

    private static final int LENGTH = 120;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_fold_of_stored_events_is_the_fold_of_emitted_ones(long seed) {
        var emitted = emitted(seed);
        var stored = emitted.stream().map(LeadHistoryProperties::storedAndRead).toList();
        assertThat(fold(stored)).isEqualTo(fold(emitted));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_decision_depends_on_history_and_command_alone(long seed) {
        assertThat(emitted(seed)).isEqualTo(emitted(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_lead_is_captured_once_and_its_work_ends_with_conversion_or_merge(long seed) {
        var events = emitted(seed);
        assertThat(events.stream().filter(e -> e instanceof LeadEvent.LeadCaptured).count())
                .isLessThanOrEqualTo(1);
        var afterTheEnd = events.stream().dropWhile(e -> !isEnd(e)).skip(1).toList();
        assertThat(afterTheEnd).allMatch(LeadHistoryProperties::isTakenByConvertedLeads);
        assertThat(events.stream().dropWhile(e -> !(e instanceof LeadEvent.LeadMerged)))
                .hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_every_lead_keeps_to_is_kept_to_after_every_command(long seed) {
        var lead = LeadDecider.DECIDER.initial();
        for (var event : emitted(seed)) {
            if (event instanceof LeadEvent.LeadAssigned) {
                assertThat(((Lead.Captured) lead).details().assignment()).isNull();
            }
            lead = LeadDecider.DECIDER.evolve(lead, event);
        }
        if (lead instanceof Lead.Captured captured) {
            requireTierOnlyWithHighPotential(captured.details());
            requireOwnerOfConverted(captured);
        }
    }

    @Test
    void the_seeds_reach_every_state_of_a_lead() {
        var reached = EnumSet.noneOf(LeadState.class);
        seeds().forEach(seed -> {
            var lead = LeadDecider.DECIDER.initial();
            for (var event : emitted(seed)) {
                lead = LeadDecider.DECIDER.evolve(lead, event);
                reached.add(((Lead.Captured) lead).state());
            }
        });
        assertThat(reached).isEqualTo(EnumSet.allOf(LeadState.class));
    }

    private static void requireTierOnlyWithHighPotential(LeadDetails details) {
        if (details.tiering() != null) {
            assertThat(details.score()).isNotNull();
            assertThat(details.score().highPotential()).isTrue();
        }
    }

    private static void requireOwnerOfConverted(Lead.Captured lead) {
        if (lead instanceof Lead.Converted(var details, _, _, _)) {
            assertThat(details.assignment()).isNotNull();
        }
    }

    private static boolean isEnd(LeadEvent event) {
        return event instanceof LeadEvent.LeadConverted || event instanceof LeadEvent.LeadMerged;
    }

    /// Feedback on what was handed over before, and another lead that turns out to be the same.
    private static boolean isTakenByConvertedLeads(LeadEvent event) {
        return event instanceof LeadEvent.LeadFeedbackGiven
                || event instanceof LeadEvent.LeadAbsorbed;
    }

    private static List<LeadEvent> emitted(long seed) {
        var events = new ArrayList<LeadEvent>();
        for (var command : new RandomCommands(seed).history(LENGTH)) {
            switch (LeadDecider.decide(fold(events), command)) {
                case Decision.Accepted<LeadEvent, LeadRejection>(var more) -> events.addAll(more);
                case Decision.Rejected<LeadEvent, LeadRejection> _ -> {}
            }
        }
        return events;
    }

    private static Lead fold(List<? extends DomainEvent> events) {
        var lead = LeadDecider.DECIDER.initial();
        for (var event : events) {
            lead = LeadDecider.DECIDER.evolve(lead, event);
        }
        return lead;
    }

    private static DomainEvent storedAndRead(LeadEvent event) {
        var type = EventRegistry.typeOf(event);
        return EventRegistry.read(type.name(), type.schemaVersion(), EventJson.write(event));
    }
}
