package dev.salesflow.lead.handover.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.handover.EnquiryUrgency;
import dev.salesflow.events.lead.FeedbackVerdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/// An enquiry as it is listed, and the feedback that is owed on it. Days are in the zone that the
/// calendar had then. What the lead is now is read from the leads each time, and words are read
/// from where they can be erased.
@Entity
@Table(name = "handover_enquiry_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public class EnquiryEntry {
    @Id public UUID id;
    public UUID sheetId;
    public @Nullable String number;
    public LocalDate day;
    public @Nullable String brand;
    public UUID leadId;

    @Formula("(select l.company_name from lead_entry l where l.id = lead_id)")
    public @Nullable String companyName;

    @Formula("(select l.owner_id from lead_entry l where l.id = lead_id)")
    public @Nullable UUID ownerId;

    @Formula("(select l.team_id from lead_entry l where l.id = lead_id)")
    public @Nullable UUID teamId;

    /// Whether another lead goes on for this one; nobody owes feedback on it then.
    @Formula("(select l.state = 'MERGED' from lead_entry l where l.id = lead_id)")
    public boolean leadMerged;

    @Enumerated(EnumType.STRING)
    public EnquiryUrgency urgency;

    public Instant loggedAt;
    public boolean writtenUp;

    @Formula(
            "(select jsonb_extract_path_text(w.texts, 'askedFor') from words w"
                    + " where w.words_id = id)")
    public @Nullable String askedFor;

    public @Nullable LocalDate handedOverOn;
    public @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    public @Nullable FeedbackVerdict verdict;

    public @Nullable LocalDate givenOn;

    @Formula(
            "(select jsonb_extract_path_text(w.texts, 'found') from words w"
                    + " where w.words_id = found_id)")
    public @Nullable String found;
}
