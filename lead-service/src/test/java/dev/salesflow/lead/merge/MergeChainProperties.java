package dev.salesflow.lead.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("L14")
@DisplayName("L14 random merges of some leads")
class MergeChainProperties {

    private static final int LEADS = 8;
    private static final int MERGES = 40;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_chain_ends_with_a_lead_that_was_not_merged(long seed) {
        var leads = merged(seed);
        for (var id : leads.keySet()) {
            var chain = chain(leads, id);
            assertThat(new HashSet<>(chain)).as("seed %s", seed).hasSameSizeAs(chain);
            assertThat(leads.get(chain.getLast())).isNotInstanceOf(Lead.Merged.class);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_lead_is_merged_exactly_where_the_other_says_so(long seed) {
        var leads = merged(seed);
        leads.forEach((id, lead) -> {
            if (lead instanceof Lead.Merged(_, var into)) {
                var target = (Lead.Captured) leads.get(into);
                assertThat(target.details().mergedLeads()).as("seed %s", seed).contains(id);
            }
        });
        assertThat(leads.values().stream().filter(Lead.Merged.class::isInstance).count())
                .isEqualTo(
                        leads.values().stream()
                                .mapToLong(l -> ((Lead.Captured) l).details().mergedLeads().size())
                                .sum());
    }

    /// Leads after random merges, of which many are refused.
    private static Map<UUID, Lead> merged(long seed) {
        var random = new Random(seed);
        var leads = new HashMap<UUID, Lead>();
        for (var i = 0; i < LEADS; i++) {
            leads.put(new UUID(5, i), captured(random));
        }
        for (var i = 0; i < MERGES; i++) {
            merge(leads, new UUID(5, random.nextInt(LEADS)), new UUID(5, random.nextInt(LEADS)));
        }
        return leads;
    }

    private static Lead captured(Random random) {
        var lead = Lead.evolve(new Lead.Unknown(), Leads.captured());
        return random.nextInt(5) > 0
                ? lead
                : Lead.evolve(
                        lead, new LeadEvent.LeadDisqualified(DisqualificationReason.NO_NEED, null));
    }

    private static void merge(Map<UUID, Lead> leads, UUID id, UUID into) {
        var plan = new MergePlan(id, leads.get(id), chain(leads, into), null);
        var source = MergeDecider.decide(plan.lead(), plan.mergeInto());
        if (source instanceof Decision.Accepted<LeadEvent, LeadRejection>(var merges)
                && plan.foretell(leads.get(into))
                        instanceof Decision.Accepted<LeadEvent, LeadRejection>(var absorbs)) {
            merges.forEach(event -> leads.compute(id, (_, lead) -> Lead.evolve(lead, event)));
            absorbs.forEach(event -> leads.compute(into, (_, lead) -> Lead.evolve(lead, event)));
        }
    }

    private static List<UUID> chain(Map<UUID, Lead> leads, UUID from) {
        var chain = new ArrayList<>(List.of(from));
        while (chain.size() <= LEADS
                && leads.get(chain.getLast()) instanceof Lead.Merged(_, var into)) {
            chain.add(into);
        }
        return chain;
    }
}
