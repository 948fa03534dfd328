package dev.salesflow.lead.tier;

import static dev.salesflow.lead.Leads.HUNTER;
import static dev.salesflow.lead.Leads.NOW;
import static dev.salesflow.lead.scoring.ScoredLeads.captured;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadFollowedUp;
import dev.salesflow.events.lead.LeadEvent.LeadTierLeft;
import dev.salesflow.events.lead.LeadEvent.LeadTierSet;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.TierLeftReason;
import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.lead.Lead;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// L6: which follow-up is owed once a lead is in no tier any more.
@Tag("L6")
class LeftTierTest {

    private static final LocalDate BY_CADENCE = LocalDate.of(2026, 3, 5);
    private static final LocalDate PROMISED = LocalDate.of(2026, 4, 1);
    private static final LeadEvent SET = new LeadTierSet(LeadTier.KEY_PURSUIT, null, 3, BY_CADENCE);
    private static final LeadEvent LEFT =
            new LeadTierLeft(LeadTier.KEY_PURSUIT, TierLeftReason.POTENTIAL_LOST);

    @Test
    void what_only_the_cadence_asked_for_is_owed_no_more() {
        assertThat(dueOn(captured(), SET, LEFT)).isNull();
    }

    @Test
    void what_was_promised_in_the_log_is_still_owed() {
        assertThat(dueOn(captured(), followedUp(PROMISED), SET, LEFT)).isEqualTo(PROMISED);
    }

    @Test
    void a_last_contact_that_promised_nothing_leaves_nothing_owed() {
        assertThat(dueOn(captured(), SET, followedUp(null), LEFT)).isNull();
    }

    private static LeadEvent followedUp(@Nullable LocalDate dueOn) {
        var followUp =
                new FollowUp(new UUID(12, 1), "OPEN", NOW, ContactMethod.CALL, HUNTER, dueOn);
        return new LeadFollowedUp(followUp, null);
    }

    private static @Nullable LocalDate dueOn(LeadEvent... events) {
        Lead lead = Stream.of(events).reduce(new Lead.Unknown(), Lead::evolve, (_, later) -> later);
        return ((Lead.Captured) lead).details().followUpDueOn();
    }
}
