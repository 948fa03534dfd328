package dev.salesflow.lead.assignment;

import static dev.salesflow.events.assignment.AssignmentCriterion.BRAND;
import static dev.salesflow.events.assignment.AssignmentCriterion.LOAD;
import static dev.salesflow.events.assignment.AssignmentCriterion.ROUND_ROBIN;
import static dev.salesflow.events.assignment.AssignmentCriterion.TERRITORY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.assignment.AssignmentCriterion;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.lead.salesrep.Assignee;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("L9 assignment by policy, L10 focus list")
@Tag("L9")
@Tag("L10")
class ChoiceTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Wanted WANTED = new Wanted(SalesRole.HUNTER, "Hunan", "Atlas", false);

    @Test
    void only_reps_of_the_expected_role_come_into_question() {
        var farmer = rep(ONE, SalesRole.FARMER, "Hunan", "Atlas", 0, 10, null);
        assertThat(chosen(List.of(LOAD), farmer, hunter(TWO, 9, 10)))
                .isEqualTo(reasons(TWO, ChoiceReason.CHOSEN, ONE, ChoiceReason.OTHER_ROLE));
    }

    @Test
    void a_rep_at_capacity_is_left_out() {
        assertThat(chosen(List.of(), hunter(ONE, 10, 10), hunter(TWO, 9, 10)))
                .isEqualTo(reasons(TWO, ChoiceReason.CHOSEN, ONE, ChoiceReason.CAPACITY_EXCEEDED));
    }

    @Test
    void a_rep_without_capacity_is_left_out() {
        assertThat(chosen(List.of(LOAD), hunter(ONE, 0, 0)))
                .isEqualTo(Map.of(ONE, ChoiceReason.CAPACITY_EXCEEDED));
    }

    @Test
    void a_key_lead_goes_past_a_rep_whose_focus_list_is_full() {
        var full = candidate(ONE, new Workload(5, 2, 10));
        var free = candidate(TWO, new Workload(5, 1, 10));
        var key = new Wanted(SalesRole.HUNTER, "Hunan", "Atlas", true);
        assertThat(reasonsOf(Choice.by(policy(List.of()), key, List.of(full, free))))
                .isEqualTo(
                        reasons(TWO, ChoiceReason.CHOSEN, ONE, ChoiceReason.FOCUS_LIMIT_REACHED));
    }

    @Test
    void a_rep_of_another_territory_is_left_out() {
        var away = rep(ONE, SalesRole.HUNTER, "Hubei", "Atlas", 0, 10, null);
        assertThat(chosen(List.of(TERRITORY), away, hunter(TWO, 9, 10)))
                .isEqualTo(reasons(TWO, ChoiceReason.CHOSEN, ONE, ChoiceReason.OTHER_TERRITORY));
    }

    @Test
    void nobody_is_chosen_when_nobody_works_in_the_territory() {
        var away = rep(ONE, SalesRole.HUNTER, "Hubei", "Atlas", 0, 10, null);
        var choice = Choice.by(policy(List.of(TERRITORY)), WANTED, List.of(away));
        assertThat(choice.chosen()).isNull();
        assertThat(reasonsOf(choice)).isEqualTo(Map.of(ONE, ChoiceReason.OTHER_TERRITORY));
    }

    @Test
    void a_territory_that_the_policy_does_not_name_is_no_obstacle() {
        var away = rep(ONE, SalesRole.HUNTER, "Hubei", "Atlas", 0, 10, null);
        assertThat(chosen(List.of(BRAND), away)).isEqualTo(Map.of(ONE, ChoiceReason.CHOSEN));
    }

    @Test
    void a_lead_without_a_territory_goes_anywhere() {
        var anywhere = new Wanted(SalesRole.HUNTER, null, null, false);
        var choice =
                Choice.by(policy(List.of(TERRITORY, BRAND)), anywhere, List.of(hunter(ONE, 0, 1)));
        assertThat(reasonsOf(choice)).isEqualTo(Map.of(ONE, ChoiceReason.CHOSEN));
    }

    @Test
    void a_rep_of_another_brand_is_left_out() {
        var other = rep(ONE, SalesRole.HUNTER, "Hunan", "Boreas", 0, 10, null);
        assertThat(chosen(List.of(TERRITORY, BRAND), other, hunter(TWO, 9, 10)))
                .isEqualTo(reasons(TWO, ChoiceReason.CHOSEN, ONE, ChoiceReason.OTHER_BRAND));
    }

    @Test
    void load_is_leads_for_the_capacity() {
        assertThat(chosen(List.of(LOAD), hunter(ONE, 3, 5), hunter(TWO, 5, 10)))
                .isEqualTo(reasons(TWO, ChoiceReason.CHOSEN, ONE, ChoiceReason.HIGHER_LOAD));
    }

    @Test
    void round_robin_chooses_whoever_waits_longest() {
        var lately = assignedAt(ONE, 0, MONDAY.plusSeconds(1));
        var before = assignedAt(TWO, 0, MONDAY);
        var never = assignedAt(THREE, 0, null);
        assertThat(chosen(List.of(ROUND_ROBIN), lately, before, never).keySet())
                .containsExactly(THREE, TWO, ONE);
    }

    @Test
    void of_equal_load_whoever_waits_longest_is_chosen() {
        var busy = assignedAt(ONE, 5, null);
        var lately = assignedAt(TWO, 1, MONDAY.plusSeconds(1));
        var before = assignedAt(THREE, 1, MONDAY);
        assertThat(chosen(List.of(LOAD, ROUND_ROBIN), busy, lately, before))
                .isEqualTo(
                        Map.of(
                                THREE, ChoiceReason.CHOSEN,
                                TWO, ChoiceReason.ASSIGNED_LATER,
                                ONE, ChoiceReason.HIGHER_LOAD));
    }

    @Test
    void the_first_criterion_counts_before_the_second() {
        var lately = assignedAt(ONE, 1, MONDAY.plusSeconds(1));
        var before = assignedAt(TWO, 5, MONDAY);
        assertThat(chosen(List.of(ROUND_ROBIN, LOAD), lately, before))
                .isEqualTo(reasons(TWO, ChoiceReason.CHOSEN, ONE, ChoiceReason.ASSIGNED_LATER));
    }

    @Test
    void reps_alike_in_all_are_told_apart_by_their_ids() {
        assertThat(chosen(List.of(LOAD, ROUND_ROBIN), hunter(TWO, 1, 10), hunter(ONE, 1, 10)))
                .isEqualTo(reasons(ONE, ChoiceReason.CHOSEN, TWO, ChoiceReason.EQUALLY_GOOD));
    }

    @Test
    void each_lead_that_is_given_counts_for_the_next() {
        var roster = new Roster(List.of(hunter(ONE, 0, 2), hunter(TWO, 0, 2)));
        var policy = policy(List.of(LOAD));
        for (var expected : List.of(ONE, TWO, ONE, TWO)) {
            var chosen = roster.choose(policy, WANTED).chosen();
            assertThat(chosen.repId()).isEqualTo(expected);
            roster.give(chosen, WANTED, MONDAY);
        }
        assertThat(roster.choose(policy, WANTED).chosen()).isNull();
    }

    @Test
    void of_many_leads_given_at_once_each_rep_is_given_one_in_turn() {
        var lately = assignedAt(ONE, 0, MONDAY.minusSeconds(1));
        var before = assignedAt(TWO, 0, MONDAY.minusSeconds(2));
        var roster = new Roster(List.of(lately, before, assignedAt(THREE, 0, null)));
        for (var expected : List.of(THREE, TWO, ONE, THREE, TWO, ONE, THREE)) {
            var chosen = roster.choose(policy(List.of(ROUND_ROBIN)), WANTED).chosen();
            assertThat(chosen.repId()).isEqualTo(expected);
            roster.give(chosen, WANTED, MONDAY);
        }
    }

    private static Map<UUID, ChoiceReason> chosen(
            List<AssignmentCriterion> criteria, Candidate... reps) {
        return reasonsOf(Choice.by(policy(criteria), WANTED, List.of(reps)));
    }

    private static Map<UUID, ChoiceReason> reasonsOf(Choice choice) {
        var reasons = new LinkedHashMap<UUID, ChoiceReason>();
        choice.judgements()
                .forEach(found -> reasons.put(found.candidate().repId(), found.reason()));
        return reasons;
    }

    private static Map<UUID, ChoiceReason> reasons(
            UUID first, ChoiceReason why, UUID second, ChoiceReason whyNot) {
        return Map.of(first, why, second, whyNot);
    }

    private static AssignmentPolicy policy(List<AssignmentCriterion> criteria) {
        return new AssignmentPolicy(criteria, 2);
    }

    private static Candidate hunter(UUID id, int leads, int capacity) {
        return rep(id, SalesRole.HUNTER, "Hunan", "Atlas", leads, capacity, null);
    }

    private static Candidate assignedAt(UUID id, int leads, Instant lastAssignedAt) {
        return rep(id, SalesRole.HUNTER, "Hunan", "Atlas", leads, 10, lastAssignedAt);
    }

    private static Candidate candidate(UUID id, Workload workload) {
        return new Candidate(
                id,
                new Assignee(SalesRole.HUNTER, new UUID(9, 9), false),
                Set.of("Hunan"),
                Set.of("Atlas"),
                workload,
                null);
    }

    private static Candidate rep(
            UUID id,
            SalesRole role,
            String territory,
            String brand,
            int leads,
            int capacity,
            Instant lastAssignedAt) {
        return new Candidate(
                id,
                new Assignee(role, new UUID(9, 9), false),
                Set.of(territory),
                Set.of(brand),
                new Workload(leads, 0, capacity),
                lastAssignedAt);
    }
}
