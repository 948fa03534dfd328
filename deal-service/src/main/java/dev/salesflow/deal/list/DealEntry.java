package dev.salesflow.deal.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.salesflow.deal.DealStatus;
import dev.salesflow.events.Money;
import dev.salesflow.events.deal.DealOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One deal as the list shows it.
@Entity
@Table(name = "deal_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema
public class DealEntry {
    @Id public UUID id;

    /// Version of the deal's stream, which is its ETag.
    public int version;

    public String title;
    public @Nullable String customer;
    public @Nullable UUID accountId;
    public String processKey;
    public int processVersion;
    public String stage;

    /// Since when it is in the stage; absent when unknown.
    public @Nullable Instant stageEnteredAt;

    @Enumerated(EnumType.STRING)
    public DealStatus status;

    @Enumerated(EnumType.STRING)
    public @Nullable DealOutcome outcome;

    public @Nullable String lostReason;
    public @Nullable String competitor;

    @JsonIgnore
    @Column(precision = 38, scale = 4)
    public @Nullable BigDecimal amountValue;

    @JsonIgnore public @Nullable String currency;
    public @Nullable LocalDate expectedCloseOn;
    public @Nullable UUID ownerId;
    public @Nullable UUID teamId;
    public @Nullable String channel;
    public @Nullable UUID leadId;
    public @Nullable String externalId;
    public Instant openedAt;

    /// When it was won or lost; absent while it is open, or when unknown.
    public @Nullable Instant closedAt;

    public Instant changedAt;

    /// The amount with its currency.
    @JsonProperty("amount")
    public @Nullable Money money() {
        return amountValue == null || currency == null ? null : new Money(amountValue, currency);
    }
}
