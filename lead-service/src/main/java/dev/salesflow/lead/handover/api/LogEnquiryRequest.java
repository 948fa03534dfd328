package dev.salesflow.lead.handover.api;

import dev.salesflow.events.handover.EnquiryUrgency;
import dev.salesflow.lead.capture.api.CaptureLeadRequest;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import dev.salesflow.servicekit.words.SaysSomething;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An enquiry that came in, about a lead that is known or one that is new.
///
/// @param leadId the lead that is known
/// @param lead the lead that is new, as `POST /leads` takes it in; of the log's brand unless it
///   names one
/// @param askedFor what was asked for, in words; what is not written down here is written up before
///   the log is closed
@Schema(
        examples =
                """
                {"urgency": "NORMAL", "askedFor": "A price list for spare bearings",
                 "lead": {"channel": "ONLINE", "source": "Site chat",
                   "companyName": "Northwind Bearings",
                   "contact": {"name": "Li Wei", "phone": "+86 20 5555 0101"}}}
                """)
public record LogEnquiryRequest(
        @Nullable UUID leadId,
        @Valid @Nullable CaptureLeadRequest lead,
        @NotNull EnquiryUrgency urgency,
        @SaysSomething @Size(min = 1, max = 4000) @Nullable String askedFor) {

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
