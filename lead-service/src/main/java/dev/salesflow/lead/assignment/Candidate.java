package dev.salesflow.lead.assignment;

import dev.salesflow.lead.salesrep.Assignee;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rep at work among whom a policy chooses.
///
/// @param lastAssignedAt absent for a rep who was never given a lead
public record Candidate(
        UUID repId,
        Assignee assignee,
        Set<String> territories,
        Set<String> brands,
        Workload workload,
        @Nullable Instant lastAssignedAt) {

    /// The rep with one lead more.
    Candidate given(boolean keyPursuit, Instant at) {
        return new Candidate(
                repId, assignee, territories, brands, workload.withOneMore(keyPursuit), at);
    }
}
