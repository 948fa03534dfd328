package dev.salesflow.lead.handover;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.lead.LeadCommand;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A lead that comes in with an enquiry.
///
/// @param command what takes it in, by the brand of a lead that names none
/// @param people those that the command names
public record NewLead(
        UUID leadId,
        Function<@Nullable String, LeadCommand.Capture> command,
        List<ContactDetails> people) {}
