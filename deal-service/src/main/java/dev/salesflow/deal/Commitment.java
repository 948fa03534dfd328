package dev.salesflow.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.deal.CommitmentKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a customer was to agree to, and what came of it.
///
/// @param outcome absent while it is still an aim
/// @param replacedBy the lesser thing that the customer agreed to instead
/// @param dueOn by when the customer will do what was agreed
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Commitment(
        UUID id,
        CommitmentKind kind,
        @Nullable LocalDate visitOn,
        @Nullable CommitmentOutcome outcome,
        @Nullable CommitmentKind replacedBy,
        @Nullable LocalDate dueOn) {

    /// An aim for the next contact.
    static Commitment aim(UUID id, CommitmentKind kind, @Nullable LocalDate visitOn) {
        return new Commitment(id, kind, visitOn, null, null, null);
    }

    /// The same commitment once its outcome is known.
    Commitment settled(
            CommitmentOutcome settledAs,
            @Nullable CommitmentKind lesser,
            @Nullable LocalDate agreedFor) {
        return new Commitment(id, kind, visitOn, settledAs, lesser, agreedFor);
    }
}
