package dev.salesflow.lead.handover.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.lead.handover.Enquiry;
import dev.salesflow.lead.handover.HandoverSheet;
import dev.salesflow.lead.handover.HandoverSheetState;
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

/// A log of enquiries, or the sheet that it became, as it is listed.
@Entity
@Table(name = "handover_sheet_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public class HandoverSheetEntry {
    @Id public UUID id;
    public LocalDate day;
    public @Nullable String brand;

    @Enumerated(EnumType.STRING)
    public HandoverSheetState state;

    public @Nullable String number;
    public int enquiries;

    /// Urgent enquiries that were handed over and not written up yet.
    public int toBeWrittenUp;

    @Column(updatable = false)
    public Instant openedAt;

    public Instant changedAt;

    /// The row of a sheet, without the time when it was begun.
    static HandoverSheetEntry of(UUID id, HandoverSheet.Begun sheet, Instant changedAt) {
        var entry = new HandoverSheetEntry();
        entry.id = id;
        entry.day = sheet.day();
        entry.brand = sheet.brand();
        entry.enquiries = sheet.enquiries().size();
        entry.toBeWrittenUp =
                (int) sheet.enquiries().stream().filter(Enquiry::isToBeWrittenUp).count();
        entry.changedAt = changedAt;
        switch (sheet) {
            case HandoverSheet.Open _ -> entry.state = HandoverSheetState.OPEN;
            case HandoverSheet.Closed closed -> {
                entry.state = HandoverSheetState.CLOSED;
                entry.number = closed.number();
            }
        }
        return entry;
    }
}
