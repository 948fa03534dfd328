package dev.salesflow.events;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.salesflow.events.account.AccountEvent;
import dev.salesflow.events.deal.DealEvent;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.process.SalesProcessEvent;
import dev.salesflow.events.referral.ReferralEvent;
import dev.salesflow.events.salesrep.SalesRepEvent;
import dev.salesflow.events.stakeholder.StakeholderEvent;
import dev.salesflow.events.team.TeamEvent;
import java.util.List;
import java.util.Map;

/// Which name and schema version stand for which record: the one list of all events.
public final class EventRegistry {

    private static final List<EventType> TYPES =
            List.of(
                    v1("LeadCaptured", LeadEvent.LeadCaptured.class, Topic.LEAD),
                    v1("LeadFactRecorded", LeadEvent.LeadFactRecorded.class, Topic.LEAD),
                    v1("LeadScored", LeadEvent.LeadScored.class, Topic.LEAD),
                    v1("LeadAssigned", LeadEvent.LeadAssigned.class, Topic.LEAD),
                    v1("LeadQualified", LeadEvent.LeadQualified.class, Topic.LEAD),
                    v1("LeadDisqualified", LeadEvent.LeadDisqualified.class, Topic.LEAD),
                    v1("LeadConverted", LeadEvent.LeadConverted.class, Topic.LEAD),
                    v1(
                            "SalesRepRegistered",
                            SalesRepEvent.SalesRepRegistered.class,
                            Topic.SALES_REP),
                    v1(
                            "SalesRepReassigned",
                            SalesRepEvent.SalesRepReassigned.class,
                            Topic.SALES_REP),
                    v1("SalesRepDeparted", SalesRepEvent.SalesRepDeparted.class, Topic.SALES_REP),
                    v1("TeamFormed", TeamEvent.TeamFormed.class, Topic.TEAM),
                    v1("TeamChanged", TeamEvent.TeamChanged.class, Topic.TEAM),
                    v1(
                            "SalesProcessPublished",
                            SalesProcessEvent.SalesProcessPublished.class,
                            Topic.SALES_PROCESS),
                    v1("DealOpened", DealEvent.DealOpened.class, Topic.DEAL),
                    v1("StageAdvanced", DealEvent.StageAdvanced.class, Topic.DEAL),
                    v1("StageReturned", DealEvent.StageReturned.class, Topic.DEAL),
                    v1("DealPutOnHold", DealEvent.DealPutOnHold.class, Topic.DEAL),
                    v1("DealResumed", DealEvent.DealResumed.class, Topic.DEAL),
                    v1("DealWon", DealEvent.DealWon.class, Topic.DEAL),
                    v1("DealLost", DealEvent.DealLost.class, Topic.DEAL),
                    v1("DealReopened", DealEvent.DealReopened.class, Topic.DEAL),
                    v1("DealAssigned", DealEvent.DealAssigned.class, Topic.DEAL),
                    v1(
                            "CommitmentObjectiveSet",
                            DealEvent.CommitmentObjectiveSet.class,
                            Topic.DEAL),
                    v1("CommitmentObtained", DealEvent.CommitmentObtained.class, Topic.DEAL),
                    v1("CommitmentDeclined", DealEvent.CommitmentDeclined.class, Topic.DEAL),
                    v1("CommitmentReplaced", DealEvent.CommitmentReplaced.class, Topic.DEAL),
                    v1("AccountOpened", AccountEvent.AccountOpened.class, Topic.ACCOUNT),
                    v1(
                            "StakeholderIdentified",
                            StakeholderEvent.StakeholderIdentified.class,
                            Topic.STAKEHOLDER),
                    v1(
                            "InteractionRecorded",
                            StakeholderEvent.InteractionRecorded.class,
                            Topic.STAKEHOLDER),
                    v1(
                            "ReferralRegistered",
                            ReferralEvent.ReferralRegistered.class,
                            Topic.REFERRAL),
                    v1(
                            "ReferralHandedOver",
                            ReferralEvent.ReferralHandedOver.class,
                            Topic.REFERRAL),
                    v1(
                            "ReferralProgressed",
                            ReferralEvent.ReferralProgressed.class,
                            Topic.REFERRAL));

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

    private static EventType v1(String name, Class<? extends DomainEvent> record, Topic topic) {
        return new EventType(name, 1, record, topic);
    }
}
