package dev.salesflow.lead.validlead.api;

import dev.salesflow.lead.validlead.ValidLeadList;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A weekly list as answered; its leads are a list of their own.
///
/// @param firstDay the week's Monday
/// @param leads how many stand on it
/// @param distributed how many of them were given to reps from the list
@Schema(
        examples =
                """
                {"id": "0196b1f0-7777-5000-8000-000000000007", "week": "2026-W47",
                 "firstDay": "2026-11-16", "brand": "Atlas", "leads": 40, "distributed": 12}
                """)
public record ValidLeadListView(
        UUID id, String week, LocalDate firstDay, String brand, int leads, int distributed) {

    /// The answer for a list.
    static ValidLeadListView of(UUID id, ValidLeadList list) {
        return switch (list) {
            case ValidLeadList.Unknown _ -> throw new IllegalStateException("no list " + id);
            case ValidLeadList.DrawnUp drawnUp ->
                    new ValidLeadListView(
                            id,
                            drawnUp.week(),
                            drawnUp.firstDay(),
                            drawnUp.brand(),
                            drawnUp.leadIds().size(),
                            drawnUp.distributed().size());
        };
    }
}
