package dev.salesflow.servicekit.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.events.stakeholder.ContactMethod;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of a follow-up log, without its words.
@Entity
@Table(name = "follow_up_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public class FollowUpEntry {
    @Id public UUID id;
    public UUID subjectId;

    /// The version of the lead, deal or account that told of it: the order of the log.
    public int subjectVersion;

    public @Nullable UUID contactId;
    public String stage;

    @Column(name = "contacted_at")
    public Instant at;

    @Enumerated(EnumType.STRING)
    public ContactMethod method;

    public UUID ownerId;
    public @Nullable LocalDate dueOn;

    /// Whether the next action still is owed.
    public boolean owed;

    public @Nullable UUID subjectOwnerId;
    public @Nullable UUID teamId;

    /// The row of a follow-up; whose the subject is, and whether the next action is owed, is said
    /// by [FollowUpLog#settle].
    static FollowUpEntry of(
            UUID subjectId, int subjectVersion, @Nullable UUID contactId, FollowUp followUp) {
        var row = new FollowUpEntry();
        row.id = followUp.followUpId();
        row.subjectId = subjectId;
        row.subjectVersion = subjectVersion;
        row.contactId = contactId;
        row.stage = followUp.stage();
        row.at = followUp.at();
        row.method = followUp.method();
        row.ownerId = followUp.ownerId();
        row.dueOn = followUp.dueOn();
        return row;
    }
}
