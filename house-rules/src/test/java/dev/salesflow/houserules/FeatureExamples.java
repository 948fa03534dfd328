package dev.salesflow.houserules;

import java.util.List;

/// Examples for [FeatureRules].
final class FeatureExamples {

    private static final String INJECT =
            """
            --- jakarta/inject/Inject.java
            package jakarta.inject;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) public @interface Inject {}
            """;
    private static final String PATH =
            """
            --- jakarta/ws/rs/Path.java
            package jakarta.ws.rs;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) public @interface Path { String value(); }
            """;
    private static final String EVENT =
            """
            --- dev/salesflow/events/DomainEvent.java
            package dev.salesflow.events;
            public interface DomainEvent {}
            """;
    private static final String DECIDER =
            """
            --- dev/salesflow/lead/LeadDecider.java
            package dev.salesflow.lead;
            final class LeadDecider { static Lead first() { return new Lead(); } }
            """;
    private static final String PLAIN_STATE =
            """
            --- dev/salesflow/lead/Lead.java
            package dev.salesflow.lead;
            final class Lead {}
            """;
    private static final String HANDLER =
            """
            --- dev/salesflow/lead/LeadCommandHandler.java
            package dev.salesflow.lead;
            class LeadCommandHandler { @jakarta.inject.Inject LeadCommandHandler() {} }
            """;

    private FeatureExamples() {}

    static List<Example> all() {
        return List.of(
                stateWithFramework(),
                commandWithFramework(),
                resourceBesideDecider(),
                resourceInRoot(),
                eventOfAService(),
                eventThatIsNoRecord());
    }

    private static Example stateWithFramework() {
        return new Example(
                FeatureRules.PLAIN_HEART,
                "dev.salesflow.lead.Lead.",
                INJECT
                        + DECIDER
                        + HANDLER
                        + """
                        --- dev/salesflow/lead/Lead.java
                        package dev.salesflow.lead;
                        final class Lead { @jakarta.inject.Inject Lead() {} }
                        """,
                INJECT + DECIDER + HANDLER + PLAIN_STATE);
    }

    private static Example commandWithFramework() {
        return new Example(
                FeatureRules.PLAIN_HEART,
                "dev.salesflow.lead.scoring.ScoreCommand$Score",
                """
                --- io/vertx/core/Buffer.java
                package io.vertx.core;
                public class Buffer {}
                --- dev/salesflow/lead/scoring/ScoreCommand.java
                package dev.salesflow.lead.scoring;
                interface ScoreCommand { class Score { io.vertx.core.Buffer body; } }
                """,
                """
                --- dev/salesflow/lead/scoring/ScoreCommand.java
                package dev.salesflow.lead.scoring;
                interface ScoreCommand { record Score(byte[] body) implements ScoreCommand {} }
                """);
    }

    private static Example resourceBesideDecider() {
        return new Example(
                FeatureRules.RESOURCES_AT_THE_EDGE,
                "dev.salesflow.lead.handover.HandoverResource",
                PATH
                        + """
                        --- dev/salesflow/lead/handover/HandoverDecider.java
                        package dev.salesflow.lead.handover;
                        final class HandoverDecider {}
                        --- dev/salesflow/lead/handover/HandoverResource.java
                        package dev.salesflow.lead.handover;
                        @jakarta.ws.rs.Path("/handovers") class HandoverResource {}
                        """,
                PATH
                        + """
                        --- dev/salesflow/lead/handover/HandoverDecider.java
                        package dev.salesflow.lead.handover;
                        final class HandoverDecider {}
                        --- dev/salesflow/lead/handover/api/HandoverResource.java
                        package dev.salesflow.lead.handover.api;
                        @jakarta.ws.rs.Path("/handovers") class HandoverResource {}
                        """);
    }

    private static Example resourceInRoot() {
        return new Example(
                FeatureRules.RESOURCES_AT_THE_EDGE,
                "dev.salesflow.reporting.FunnelResource",
                PATH
                        + """
                        --- dev/salesflow/reporting/FunnelResource.java
                        package dev.salesflow.reporting;
                        @jakarta.ws.rs.Path("/reports/funnel") class FunnelResource {}
                        """,
                PATH
                        + """
                        --- dev/salesflow/reporting/funnel/FunnelResource.java
                        package dev.salesflow.reporting.funnel;
                        @jakarta.ws.rs.Path("/reports/funnel") class FunnelResource {}
                        """);
    }

    private static Example eventOfAService() {
        return new Example(
                FeatureRules.EVENTS_IN_THE_PUBLISHED_LANGUAGE,
                "dev.salesflow.lead.LeadSeen",
                EVENT
                        + """
                        --- dev/salesflow/lead/LeadSeen.java
                        package dev.salesflow.lead;
                        record LeadSeen() implements dev.salesflow.events.DomainEvent {}
                        """,
                EVENT
                        + """
                        --- dev/salesflow/events/lead/LeadEvent.java
                        package dev.salesflow.events.lead;
                        public sealed interface LeadEvent extends dev.salesflow.events.DomainEvent {
                            record LeadSeen() implements LeadEvent {}
                        }
                        """);
    }

    private static Example eventThatIsNoRecord() {
        return new Example(
                FeatureRules.EVENTS_IN_THE_PUBLISHED_LANGUAGE,
                "dev.salesflow.events.lead.LeadSeen",
                EVENT
                        + """
                        --- dev/salesflow/events/lead/LeadSeen.java
                        package dev.salesflow.events.lead;
                        class LeadSeen implements dev.salesflow.events.DomainEvent {}
                        """,
                EVENT
                        + """
                        --- dev/salesflow/events/lead/LeadSeen.java
                        package dev.salesflow.events.lead;
                        record LeadSeen() implements dev.salesflow.events.DomainEvent {}
                        """);
    }
}
