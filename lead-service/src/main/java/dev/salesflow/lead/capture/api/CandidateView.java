package dev.salesflow.lead.capture.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.lead.LeadState;
import dev.salesflow.lead.duplicate.DuplicateCandidate;
import dev.salesflow.lead.duplicate.IdentityKind;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A lead that a new one looks like, as far as the caller may see it.
///
/// @param matchedOn what both have in common
/// @param companyName only within the caller's sight, as are state and owner
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"leadId": "0196b1f0-0000-7000-8000-000000000001",
                 "matchedOn": ["COMPANY_NAME", "PHONE"],
                 "companyName": "Northwind Bearings Co., Ltd.", "state": "OPEN"}
                """)
public record CandidateView(
        UUID leadId,
        Set<IdentityKind> matchedOn,
        @Nullable String companyName,
        @Nullable LeadState state,
        @Nullable UUID ownerId) {

    static CandidateView of(DuplicateCandidate candidate, boolean isSeen) {
        return isSeen
                ? new CandidateView(
                        candidate.leadId(),
                        candidate.matchedOn(),
                        candidate.companyName(),
                        candidate.state(),
                        candidate.ownerId())
                : new CandidateView(candidate.leadId(), candidate.matchedOn(), null, null, null);
    }
}
