package dev.salesflow.lead.closing.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// That a lead is good enough for a deal, and when the customer will buy if that is known.
///
/// @param purchaseExpectedOn today in the calendar's zone, or later; another day than before is
///   noted on a lead that is qualified already
@Schema(
        examples =
                """
                {"purchaseExpectedOn": "2031-09-30"}
                """)
public record QualifyLeadRequest(@Nullable LocalDate purchaseExpectedOn) {}
