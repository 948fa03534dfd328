package dev.salesflow.lead.strategy.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.lead.LeadEvent.LeadStrategyWritten;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A strategy as it is listed, without its words.
@Entity
@Table(name = "strategy_entry")
public class StrategyEntry {
    @Id public UUID id;
    public UUID leadId;

    /// Whether it is the lead's newest.
    public boolean standing;

    /// Who does what by when, as the event has it, in JSON.
    @JsonIgnore public String steps;

    public Instant writtenAt;

    static StrategyEntry of(UUID leadId, LeadStrategyWritten event, Instant writtenAt) {
        var entry = new StrategyEntry();
        entry.id = event.strategyId();
        entry.leadId = leadId;
        entry.standing = true;
        entry.steps = EventJson.write(event.steps());
        entry.writtenAt = writtenAt;
        return entry;
    }
}
