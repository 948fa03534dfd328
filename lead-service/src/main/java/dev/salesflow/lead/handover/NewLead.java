package dev.salesflow.lead.handover;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.lead.LeadCommand;
import java.util.List;
import java.util.UUID;

/// A lead that comes in with an enquiry.
///
/// @param people those that the command names
public record NewLead(UUID leadId, LeadCommand.Capture command, List<ContactDetails> people) {}
