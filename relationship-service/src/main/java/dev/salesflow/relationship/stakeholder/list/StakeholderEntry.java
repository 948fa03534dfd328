package dev.salesflow.relationship.stakeholder.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A stakeholder as listed: ids and figures, no name.
@Entity
@Table(name = "stakeholder_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema
public class StakeholderEntry {
    @Id public UUID id;
    public UUID accountId;
    public UUID dealId;
    public @Nullable UUID contactId;
    public @Nullable UUID leadId;
    public @Nullable UUID ownerId;
    public @Nullable UUID teamId;
    public int interactions;
    public @Nullable Instant lastContactAt;
    public Instant identifiedAt;
    public int version;
}
