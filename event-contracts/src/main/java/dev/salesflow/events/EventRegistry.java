package dev.salesflow.events;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.salesflow.events.account.AccountEvent;
import dev.salesflow.events.assignment.AssignmentPolicyEvent;
import dev.salesflow.events.calendar.WorkingCalendarEvent;
import dev.salesflow.events.deal.DealEvent;
import dev.salesflow.events.handover.HandoverSheetEvent;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.process.SalesProcessEvent;
import dev.salesflow.events.profile.IdealCustomerProfileEvent;
import dev.salesflow.events.referral.ReferralEvent;
import dev.salesflow.events.salesrep.SalesRepEvent;
import dev.salesflow.events.scoring.ScoringModelEvent;
import dev.salesflow.events.stakeholder.StakeholderEvent;
import dev.salesflow.events.team.TeamEvent;
import dev.salesflow.events.validlead.ValidLeadListEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which name and schema version stand for which record: the one list of all events.
public final class EventRegistry {

    private static final List<EventType> TYPES =
            Stream.of(
                            of(
                                    Topic.LEAD,
                                    v1("LeadCaptured", LeadEvent.LeadCaptured.class),
                                    v1("LeadCorrected", LeadEvent.LeadCorrected.class),
                                    v1("LeadHandedOver", LeadEvent.LeadHandedOver.class),
                                    v1("LeadFeedbackGiven", LeadEvent.LeadFeedbackGiven.class),
                                    v1("LeadFactRecorded", LeadEvent.LeadFactRecorded.class),
                                    v1("LeadFactWithdrawn", LeadEvent.LeadFactWithdrawn.class),
                                    v1("LeadKeyPersonNamed", LeadEvent.LeadKeyPersonNamed.class),
                                    v1("LeadScored", LeadEvent.LeadScored.class),
                                    v1("LeadTierSet", LeadEvent.LeadTierSet.class),
                                    v1("LeadTierLeft", LeadEvent.LeadTierLeft.class),
                                    v1("LeadAnalysed", LeadEvent.LeadAnalysed.class),
                                    v1("LeadStrategyWritten", LeadEvent.LeadStrategyWritten.class),
                                    v1(
                                            "LeadFirstContactPlanned",
                                            LeadEvent.LeadFirstContactPlanned.class),
                                    v1(
                                            "LeadFirstContactHeld",
                                            LeadEvent.LeadFirstContactHeld.class),
                                    v1("LeadFollowedUp", LeadEvent.LeadFollowedUp.class),
                                    v1("LeadAssigned", LeadEvent.LeadAssigned.class),
                                    v1("LeadReleased", LeadEvent.LeadReleased.class),
                                    v1("LeadQualified", LeadEvent.LeadQualified.class),
                                    v1("LeadDisqualified", LeadEvent.LeadDisqualified.class),
                                    v1("LeadRecycled", LeadEvent.LeadRecycled.class),
                                    v1("LeadMerged", LeadEvent.LeadMerged.class),
                                    v1("LeadAbsorbed", LeadEvent.LeadAbsorbed.class),
                                    v1("LeadConverted", LeadEvent.LeadConverted.class)),
                            of(
                                    Topic.SALES_REP,
                                    v1(
                                            "SalesRepRegistered",
                                            SalesRepEvent.SalesRepRegistered.class),
                                    v1(
                                            "SalesRepReassigned",
                                            SalesRepEvent.SalesRepReassigned.class),
                                    v1("SalesRepDeparted", SalesRepEvent.SalesRepDeparted.class)),
                            of(
                                    Topic.TEAM,
                                    v1("TeamFormed", TeamEvent.TeamFormed.class),
                                    v1("TeamChanged", TeamEvent.TeamChanged.class)),
                            of(
                                    Topic.HANDOVER_SHEET,
                                    v1(
                                            "HandoverSheetOpened",
                                            HandoverSheetEvent.HandoverSheetOpened.class),
                                    v1("EnquiryLogged", HandoverSheetEvent.EnquiryLogged.class),
                                    v1(
                                            "UrgentEnquiryHandedOver",
                                            HandoverSheetEvent.UrgentEnquiryHandedOver.class),
                                    v1(
                                            "EnquiryWrittenUp",
                                            HandoverSheetEvent.EnquiryWrittenUp.class),
                                    v1(
                                            "HandoverSheetClosed",
                                            HandoverSheetEvent.HandoverSheetClosed.class),
                                    v1(
                                            "HandoverFeedbackGiven",
                                            HandoverSheetEvent.HandoverFeedbackGiven.class)),
                            of(
                                    Topic.IDEAL_CUSTOMER_PROFILE,
                                    v1(
                                            "IdealCustomerProfilePublished",
                                            IdealCustomerProfileEvent.IdealCustomerProfilePublished
                                                    .class)),
                            of(
                                    Topic.SCORING_MODEL,
                                    v1(
                                            "ScoringModelPublished",
                                            ScoringModelEvent.ScoringModelPublished.class)),
                            of(
                                    Topic.ASSIGNMENT_POLICY,
                                    v1(
                                            "AssignmentPolicyPublished",
                                            AssignmentPolicyEvent.AssignmentPolicyPublished.class)),
                            of(
                                    Topic.VALID_LEAD_LIST,
                                    v1(
                                            "ValidLeadListDrawnUp",
                                            ValidLeadListEvent.ValidLeadListDrawnUp.class),
                                    v1(
                                            "ValidLeadListDistributed",
                                            ValidLeadListEvent.ValidLeadListDistributed.class)),
                            of(
                                    Topic.WORKING_CALENDAR,
                                    v1(
                                            "WorkingCalendarPublished",
                                            WorkingCalendarEvent.WorkingCalendarPublished.class)),
                            of(
                                    Topic.SALES_PROCESS,
                                    v1(
                                            "SalesProcessPublished",
                                            SalesProcessEvent.SalesProcessPublished.class)),
                            of(
                                    Topic.DEAL,
                                    v1("DealOpened", DealEvent.DealOpened.class),
                                    v1("StageAdvanced", DealEvent.StageAdvanced.class),
                                    v1("StageReturned", DealEvent.StageReturned.class),
                                    v1("DealPutOnHold", DealEvent.DealPutOnHold.class),
                                    v1("DealResumed", DealEvent.DealResumed.class),
                                    v1("DealWon", DealEvent.DealWon.class),
                                    v1("DealLost", DealEvent.DealLost.class),
                                    v1("DealReopened", DealEvent.DealReopened.class),
                                    v1("DealAssigned", DealEvent.DealAssigned.class),
                                    v1(
                                            "CommitmentObjectiveSet",
                                            DealEvent.CommitmentObjectiveSet.class),
                                    v1("CommitmentObtained", DealEvent.CommitmentObtained.class),
                                    v1("CommitmentDeclined", DealEvent.CommitmentDeclined.class),
                                    v1("CommitmentReplaced", DealEvent.CommitmentReplaced.class)),
                            of(
                                    Topic.ACCOUNT,
                                    v1("AccountOpened", AccountEvent.AccountOpened.class)),
                            of(
                                    Topic.STAKEHOLDER,
                                    v1(
                                            "StakeholderIdentified",
                                            StakeholderEvent.StakeholderIdentified.class),
                                    v1(
                                            "InteractionRecorded",
                                            StakeholderEvent.InteractionRecorded.class)),
                            of(
                                    Topic.REFERRAL,
                                    v1(
                                            "ReferralRegistered",
                                            ReferralEvent.ReferralRegistered.class),
                                    v1(
                                            "ReferralHandedOver",
                                            ReferralEvent.ReferralHandedOver.class),
                                    v1(
                                            "ReferralProgressed",
                                            ReferralEvent.ReferralProgressed.class)))
                    .flatMap(types -> types)
                    .toList();

    private static final Map<Class<? extends DomainEvent>, EventType> BY_RECORD =
            TYPES.stream().collect(toUnmodifiableMap(EventType::record, identity()));
    private static final Map<String, EventType> BY_NAME =
            TYPES.stream().collect(toUnmodifiableMap(EventRegistry::key, identity()));

    private EventRegistry() {}

    /// Every event type, in the order of the catalogue.
    public static List<EventType> all() {
        return TYPES;
    }

    /// The type of an event; fails for a record that is not registered, which is a bug.
    public static EventType typeOf(DomainEvent event) {
        var type = BY_RECORD.get(event.getClass());
        if (type == null) {
            throw new IllegalStateException(event.getClass() + " is not in the event registry");
        }
        return type;
    }

    /// Reads a stored payload; fails with [UnreadableEvent] for an unknown name or version.
    public static DomainEvent read(String name, int schemaVersion, String payload) {
        var type = BY_NAME.get(name + ".v" + schemaVersion);
        if (type == null) {
            throw new UnreadableEvent("unknown event type " + name + " v" + schemaVersion);
        }
        return EventJson.read(payload, type.record());
    }

    private static String key(EventType type) {
        return type.name() + ".v" + type.schemaVersion();
    }

    private static Stream<EventType> of(Topic topic, Named... records) {
        return Arrays.stream(records)
                .map(named -> new EventType(named.name(), 1, named.record(), topic));
    }

    private static Named v1(String name, Class<? extends DomainEvent> record) {
        return new Named(name, record);
    }

    /// A record and the name it has for ever, whatever its class will be called.
    private record Named(String name, Class<? extends DomainEvent> record) {}
}
