package dev.salesflow.lead.followup.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.lead.LeadState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lead that is worked on and whose next follow-up has a day by which it is due: a row of a
/// database view, only ever read. (It is not `@Immutable`, which Quarkus takes for cacheable, and a
/// stateless session has no cache to look into.)
@Entity
@Table(name = "follow_up_duty")
@JsonInclude(JsonInclude.Include.NON_NULL)
public class FollowUpDuty {
    @Id
    @Column(name = "id")
    public UUID leadId;

    public String companyName;

    @Enumerated(EnumType.STRING)
    public LeadState state;

    public @Nullable UUID ownerId;
    public @Nullable UUID teamId;

    @Enumerated(EnumType.STRING)
    public @Nullable LeadTier tier;

    public LocalDate dueOn;
}
