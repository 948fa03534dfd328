package dev.salesflow.events.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a lead stands with sales, who owe feedback by the end of a day.
///
/// @param verdict what they found; absent while feedback is owed
public record HandoverStanding(
        UUID sheetId, boolean urgent, LocalDate feedbackDueOn, @Nullable FeedbackVerdict verdict) {}
