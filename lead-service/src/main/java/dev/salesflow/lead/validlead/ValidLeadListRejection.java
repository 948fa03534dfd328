package dev.salesflow.lead.validlead;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Why a command on a weekly list is refused.
public sealed interface ValidLeadListRejection {

    /// There is no such list.
    record ListNotFound() implements ValidLeadListRejection {}

    /// The brand's list of the week is drawn up already.
    record ListExists(String week, String brand) implements ValidLeadListRejection {}

    /// The week lies ahead.
    record WeekNotBegun(LocalDate firstDay, LocalDate today) implements ValidLeadListRejection {}

    /// A list does not hold so many leads.
    record TooManyLeads(int leads, int limit) implements ValidLeadListRejection {}

    /// Leads that are to be distributed do not stand on the list.
    record NotOnList(List<UUID> leadIds) implements ValidLeadListRejection {}
}
