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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/// An enquiry as it is listed, and the feedback that is owed on it. Days are in the zone that the
/// calendar had then. What the lead is now is read from the leads each time, and words are read
/// from where they can be erased.
@Entity
@Table(name = "handover_enquiry_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-7777-7000-8000-000000000007",
                 "sheetId": "0196b1f0-4444-7000-8000-000000000004", "number": "20261120-2",
                 "day": "2026-11-20", "brand": "Atlas",
                 "leadId": "0196b1f0-0000-7000-8000-000000000001",
                 "companyName": "Northwind Trading",
                 "ownerId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
                 "urgency": "URGENT", "loggedAt": "2026-11-20T01:10:00Z",
                 "writtenUp": true, "askedFor": "Delivery of 40 units before the new year",
                 "handedOverOn": "2026-11-20", "dueOn": "2026-11-23"}
                """)
public class EnquiryEntry {
    @Id public UUID id;
    public UUID sheetId;
    public @Nullable String number;
    public LocalDate day;
    public @Nullable String brand;
    public UUID leadId;

    /// The lead that goes on for this one, and of which feedback is owed then.
    @Formula("nullif(lead_going_on(lead_id), lead_id)")
    public @Nullable UUID intoLeadId;

    @Formula("(select l.company_name from lead_entry l where l.id = lead_going_on(lead_id))")
    public @Nullable String companyName;

    @Formula("(select l.owner_id from lead_entry l where l.id = lead_going_on(lead_id))")
    public @Nullable UUID ownerId;

    @Formula("(select l.team_id from lead_entry l where l.id = lead_going_on(lead_id))")
    public @Nullable UUID teamId;

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
