package dev.salesflow.relationship.interaction.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.stakeholder.ContactFunction;
import dev.salesflow.events.stakeholder.ContactMethod;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An interaction as it is listed, without its note.
@Entity
@Table(name = "interaction_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema
public class InteractionEntry {
    @Id public UUID id;
    public UUID stakeholderId;
    public UUID accountId;
    public UUID dealId;

    @Enumerated(EnumType.STRING)
    public ContactFunction function;

    @Enumerated(EnumType.STRING)
    public ContactMethod method;

    public Instant heldAt;
    public String recordedBy;
    public Instant recordedAt;
    public @Nullable UUID ownerId;
    public @Nullable UUID teamId;
}
