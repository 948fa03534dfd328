package dev.salesflow.lead.handover.list;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A log of enquiries, or the sheet that it became, as it is listed.
@Entity
@Table(name = "handover_sheet_entry")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-4444-7000-8000-000000000004", "day": "2026-11-20",
                 "brand": "Atlas", "state": "CLOSED", "number": "20261120-2", "enquiries": 7,
                 "toBeWrittenUp": 0, "openedAt": "2026-11-20T00:40:00Z",
                 "changedAt": "2026-11-20T09:30:00Z"}
                """)
public class HandoverSheetEntry {
    @Id public UUID id;
    public LocalDate day;
    public @Nullable String brand;

    @Enumerated(EnumType.STRING)
    public HandoverSheetState state;

    public @Nullable String number;
    public int enquiries;

    /// Enquiries of which it is still to be written up what was asked for.
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
        entry.changedAt = changedAt;
        switch (sheet) {
            case HandoverSheet.Open open -> {
                entry.state = HandoverSheetState.OPEN;
                entry.toBeWrittenUp =
                        (int) open.enquiries().stream().filter(e -> !e.writtenUp()).count();
            }
            case HandoverSheet.Closed closed -> {
                entry.state = HandoverSheetState.CLOSED;
                entry.number = closed.number();
            }
        }
        return entry;
    }
}
