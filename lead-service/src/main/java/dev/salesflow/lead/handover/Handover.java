package dev.salesflow.lead.handover;

import dev.salesflow.events.lead.FeedbackVerdict;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a lead came to sales, and what they found.
///
/// @param verdict absent while feedback is owed
public record Handover(
        UUID sheetId, boolean urgent, LocalDate feedbackDueOn, @Nullable FeedbackVerdict verdict) {}
