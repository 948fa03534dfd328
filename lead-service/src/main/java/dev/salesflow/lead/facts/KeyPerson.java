package dev.salesflow.lead.facts;

import dev.salesflow.events.stakeholder.BuyingRole;
import java.util.UUID;

/// A person of the lead's company and the part that person plays in the decision.
///
/// @param contactId under which the person's name and numbers are kept, outside the events
/// @param reached whether we have talked to the person
public record KeyPerson(UUID contactId, BuyingRole role, boolean reached) {}
