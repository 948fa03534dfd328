package dev.salesflow.lead.facts.api;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.events.stakeholder.BuyingRole;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.api.ContactRequest;
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

/// A person of the lead's company and the part that person plays in the decision.
///
/// @param person who it is, when named for the first time
/// @param contactId of the lead's contact or of a person named before, to say what is known now
/// @param reached whether we have talked to the person
@Schema(
        examples =
                """
                {"person": {"name": "Wang Fang", "position": "Managing director"},
                 "role": "DECISION_MAKER", "reached": false}
                """)
public record NameKeyPersonRequest(
        @Valid @Nullable ContactRequest person,
        @Nullable UUID contactId,
        @NotNull BuyingRole role,
        @NotNull Boolean reached) {

    private static final String ONE_OF_BOTH =
            "Send either `person`, to name somebody, or `contactId` of somebody named before";

    LeadCommand.NameKeyPerson command(UUID contactId) {
        return new LeadCommand.NameKeyPerson(contactId, role, reached);
    }

    /// The person named for the first time, under an id; absent when known before. Fails with a 400
    /// problem when the request names both or neither.
    @Nullable ContactDetails newcomer(UUID newId) {
        if ((person == null) == (contactId == null)) {
            var fault = new FieldError("/contactId", "ONE_OF_BOTH", ONE_OF_BOTH);
            throw new ProblemException(
                    Problem.of(ProblemKind.INVALID, ONE_OF_BOTH, List.of(fault)));
        }
        return person == null
                ? null
                : new ContactDetails(
                        newId, person.name(), person.phone(), person.email(), person.position());
    }
}
