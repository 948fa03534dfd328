package dev.salesflow.lead;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.events.salesrep.SalesRole;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a command on a lead is refused, with what the caller needs to mend it.
public sealed interface LeadRejection {

    /// There is no such lead.
    record LeadNotFound() implements LeadRejection {}

    /// The lead is captured already.
    record LeadExists() implements LeadRejection {}

    /// The lead is not pursued.
    record LeadIsDisqualified(DisqualificationReason reason, @Nullable LocalDate recycleOn)
            implements LeadRejection {}

    /// The lead is a deal now.
    record LeadIsConverted(UUID dealId) implements LeadRejection {}

    /// The fact's value cannot be read as what the fact is.
    record FactUnreadable(LeadFact fact, String value) implements LeadRejection {}

    /// Some dimensions have no score.
    record ScoreIncomplete(Set<ScoreDimension> missing) implements LeadRejection {}

    /// A score lies outside the scale.
    record ScoreOutOfRange(ScoreDimension dimension, int score) implements LeadRejection {}

    /// No such rep is registered.
    record SalesRepUnknown(UUID repId) implements LeadRejection {}

    /// The rep has left.
    record SalesRepHasDeparted(UUID repId) implements LeadRejection {}

    /// The rule names another role for this lead, and no reason was given.
    record RoleBreachUnexplained(SalesRole role, SalesRole expected) implements LeadRejection {}

    /// Facts that qualification weighs are not recorded.
    record FactsMissing(Set<LeadFact> missing) implements LeadRejection {}

    /// Nobody owns the lead.
    record OwnerMissing() implements LeadRejection {}

    /// A lead can only be taken up again after today.
    record RecycleDateNotAhead(LocalDate recycleOn, LocalDate today) implements LeadRejection {}

    /// Only a qualified lead becomes a deal.
    record LeadNotQualified() implements LeadRejection {}
}
