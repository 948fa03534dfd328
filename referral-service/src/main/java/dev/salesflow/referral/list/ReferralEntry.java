package dev.salesflow.referral.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.referral.ReferralStage;
import dev.salesflow.events.referral.ReferrerKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A referral as it is listed, without the person.
@Entity
@Table(name = "referral_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema
public class ReferralEntry {
    @Id public UUID id;

    @Enumerated(EnumType.STRING)
    public ReferrerKind referrerKind;

    public @Nullable UUID referrerAccountId;
    public String companyName;
    public UUID contactId;
    public @Nullable String territory;
    public @Nullable String brand;

    @Enumerated(EnumType.STRING)
    public ReferralStage stage;

    public @Nullable UUID leadId;
    public @Nullable UUID dealId;
    public String registeredBy;
    public Instant registeredAt;
    public Instant changedAt;
    public @Nullable UUID ownerId;
    public @Nullable UUID teamId;
    public int version;
}
