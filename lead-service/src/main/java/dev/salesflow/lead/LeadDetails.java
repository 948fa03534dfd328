package dev.salesflow.lead;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import dev.salesflow.events.lead.LeadEvent.LeadFactRecorded;
import dev.salesflow.events.lead.LeadEvent.LeadScored;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.scoring.Score;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known about a lead, however far it has come.
public record LeadDetails(
        AcquisitionChannel channel,
        String source,
        @Nullable String campaign,
        String companyName,
        @Nullable String registeredId,
        @Nullable String territory,
        @Nullable String brand,
        @Nullable UUID contactId,
        @Nullable UUID referralId,
        Map<LeadFact, KnownFact> facts,
        @Nullable Score score,
        @Nullable Assignment assignment) {

    static LeadDetails of(LeadCaptured event) {
        return new LeadDetails(
                event.channel(),
                event.source(),
                event.campaign(),
                event.companyName(),
                event.registeredId(),
                event.territory(),
                event.brand(),
                event.contactId(),
                event.referralId(),
                Map.of(),
                null,
                null);
    }

    LeadDetails with(LeadFactRecorded event) {
        var more = new EnumMap<LeadFact, KnownFact>(LeadFact.class);
        more.putAll(facts);
        more.put(event.fact(), new KnownFact(event.value(), event.source()));
        return with(Collections.unmodifiableMap(more), score, assignment);
    }

    LeadDetails with(LeadScored event) {
        return with(facts, Score.of(event), assignment);
    }

    LeadDetails with(LeadAssigned event) {
        return with(
                facts,
                score,
                new Assignment(event.ownerId(), event.teamId(), event.roleBreachReason()));
    }

    private LeadDetails with(
            Map<LeadFact, KnownFact> facts,
            @Nullable Score score,
            @Nullable Assignment assignment) {
        return new LeadDetails(
                channel,
                source,
                campaign,
                companyName,
                registeredId,
                territory,
                brand,
                contactId,
                referralId,
                facts,
                score,
                assignment);
    }
}
