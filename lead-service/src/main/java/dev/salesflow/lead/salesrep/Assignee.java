package dev.salesflow.lead.salesrep;

import dev.salesflow.events.salesrep.SalesRole;
import java.util.UUID;

/// What the register says of a rep at the moment when work is given out.
public record Assignee(SalesRole role, UUID teamId, boolean departed) {}
