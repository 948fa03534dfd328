package dev.salesflow.lead.handover.api;

import dev.salesflow.events.handover.EnquiryUrgency;
import dev.salesflow.lead.capture.api.CaptureLeadRequest;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An enquiry that came in, about a lead that is known or one that is new.
///
/// @param leadId the lead that is known
/// @param lead the lead that is new, as `POST /leads` takes it in
@Schema(
        examples =
                """
                {"urgency": "URGENT",
                 "lead": {"channel": "ONLINE", "source": "Site chat",
                   "companyName": "Northwind Bearings",
                   "contact": {"name": "Li Wei", "phone": "+86 20 5555 0101"}}}
                """)
public record LogEnquiryRequest(
        @Nullable UUID leadId,
        @Valid @Nullable CaptureLeadRequest lead,
        @NotNull EnquiryUrgency urgency) {

    /// The lead that is known; absent for one that is new. Fails with 400 unless exactly one is
    /// given.
    @Nullable UUID knownLead() {
        if ((leadId == null) == (lead == null)) {
            var detail = "Give either the leadId of a lead that is known, or a new lead";
            throw new ProblemException(
                    Problem.of(
                            ProblemKind.INVALID,
                            detail,
                            List.of(new FieldError("/leadId", "EITHER_OR", detail))));
        }
        return leadId;
    }
}
