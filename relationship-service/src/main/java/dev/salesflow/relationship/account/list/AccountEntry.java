package dev.salesflow.relationship.account.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.account.AccountKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An account as it is listed.
@Entity
@Table(name = "account_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema
public class AccountEntry {
    @Id public UUID id;
    public String companyName;

    @Enumerated(EnumType.STRING)
    public AccountKind kind;

    public @Nullable UUID ownerId;
    public @Nullable UUID teamId;
    public @Nullable UUID leadId;
    public Instant openedAt;
    public int version;
}
