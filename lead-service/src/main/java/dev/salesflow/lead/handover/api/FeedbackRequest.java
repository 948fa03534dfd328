package dev.salesflow.lead.handover.api;

import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.servicekit.words.SaysSomething;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What sales found of a lead that was handed over to them.
///
/// @param found in words, which are kept where they can be erased
@Schema(examples = "{\"verdict\": \"VALID\", \"found\": \"Plans a second line for spring\"}")
public record FeedbackRequest(
        @NotNull FeedbackVerdict verdict,
        @SaysSomething @Size(min = 1, max = 4000) @Nullable String found) {}
