package dev.salesflow.lead.validlead;

import dev.salesflow.lead.assignment.Order;
import java.util.UUID;

/// Which rep a person names for a lead of the list.
public record Allotment(UUID leadId, Order order) {}
