package dev.salesflow.lead.merge;

import dev.salesflow.events.lead.FactStatement;
import dev.salesflow.lead.facts.KeyPerson;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a lead that is merged leaves to the one that goes on.
///
/// @param facts all that sources said of it
public record MergedLead(
        List<FactStatement> facts,
        @Nullable UUID contactId,
        List<KeyPerson> keyPeople,
        OpenWork work) {}
