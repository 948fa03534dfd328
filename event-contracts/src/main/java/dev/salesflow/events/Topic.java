package dev.salesflow.events;

import java.util.Arrays;

/// A Kafka topic of the published language, one per aggregate, keyed by stream id.
public enum Topic {
    LEAD("lead"),
    SALES_REP("sales-rep"),
    TEAM("team"),
    HANDOVER_SHEET("handover-sheet"),
    IDEAL_CUSTOMER_PROFILE("ideal-customer-profile"),
    SCORING_MODEL("scoring-model"),
    ASSIGNMENT_POLICY("assignment-policy"),
    VALID_LEAD_LIST("valid-lead-list"),
    WORKING_CALENDAR("working-calendar"),
    DEAL("deal"),
    SALES_PROCESS("sales-process"),
    ACCOUNT("account"),
    STAKEHOLDER("stakeholder"),
    REFERRAL("referral"),
    CONTACT("contact");

    /// Partitions of every topic; a stream always lies in one of them.
    public static final int PARTITIONS = 12;

    private final String aggregate;

    Topic(String aggregate) {
        this.aggregate = aggregate;
    }

    /// The aggregate's name, which is also the stream type in the event store, such as `sales-rep`.
    public String aggregate() {
        return aggregate;
    }

    /// The topic's name on Kafka, such as `salesflow.sales-rep.v1`.
    public String topicName() {
        return "salesflow." + aggregate + ".v1";
    }

    /// The topic that takes records of this one which could not be read.
    public String deadLetterName() {
        return topicName() + ".dlt";
    }

    /// The topic of a stream type; fails for a type that no topic publishes.
    public static Topic ofAggregate(String aggregate) {
        return Arrays.stream(values())
                .filter(topic -> topic.aggregate.equals(aggregate))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic for " + aggregate));
    }
}
