package dev.salesflow.houserules;

import java.util.List;

/// Examples for [BoundaryRules].
final class BoundaryExamples {

    private static final String DEAL =
            """
            --- dev/salesflow/deal/Deal.java
            package dev.salesflow.deal;
            public class Deal {}
            """;
    private static final String SESSION =
            """
            --- org/hibernate/reactive/pool/Session.java
            package org.hibernate.reactive.pool;
            public class Session {}
            """;

    private BoundaryExamples() {}

    static List<Example> all() {
        return List.of(
                serviceKnowsService(),
                libraryKnowsService(),
                hibernateInternals(),
                unmarkedPackage(),
                halfMarkedPackage());
    }

    private static Example serviceKnowsService() {
        return new Example(
                BoundaryRules.SERVICES_APART,
                "dev.salesflow.lead.api.Conversion",
                DEAL
                        + """
                        --- dev/salesflow/lead/api/Conversion.java
                        package dev.salesflow.lead.api;
                        class Conversion { dev.salesflow.deal.Deal deal; }
                        """,
                DEAL
                        + """
                        --- dev/salesflow/deal/api/DealView.java
                        package dev.salesflow.deal.api;
                        class DealView { dev.salesflow.deal.Deal deal; }
                        --- dev/salesflow/lead/api/Conversion.java
                        package dev.salesflow.lead.api;
                        class Conversion { java.util.UUID deal; }
                        """);
    }

    private static Example libraryKnowsService() {
        return new Example(
                BoundaryRules.SERVICES_APART,
                "dev.salesflow.servicekit.Access",
                DEAL
                        + """
                        --- dev/salesflow/servicekit/Access.java
                        package dev.salesflow.servicekit;
                        class Access { boolean to(dev.salesflow.deal.Deal deal) { return true; } }
                        """,
                DEAL
                        + """
                        --- dev/salesflow/servicekit/Access.java
                        package dev.salesflow.servicekit;
                        class Access { boolean to(java.util.UUID deal) { return true; } }
                        """);
    }

    private static Example hibernateInternals() {
        return new Example(
                BoundaryRules.HIBERNATE_INTERNALS,
                "dev.salesflow.lead.list.LeadList",
                SESSION
                        + """
                        --- dev/salesflow/lead/list/LeadList.java
                        package dev.salesflow.lead.list;
                        class LeadList { org.hibernate.reactive.pool.Session session; }
                        """,
                SESSION
                        + """
                        --- dev/salesflow/eventstore/StoreConnection.java
                        package dev.salesflow.eventstore;
                        class StoreConnection { org.hibernate.reactive.pool.Session session; }
                        """);
    }

    private static Example unmarkedPackage() {
        return new Example(
                BoundaryRules.NULL_MARKED,
                "dev.salesflow.lead.list",
                """
                --- dev/salesflow/lead/list/LeadList.java
                package dev.salesflow.lead.list;
                class LeadList {}
                """,
                """
                --- dev/salesflow/lead/list/package-info.java
                @org.jspecify.annotations.NullMarked
                package dev.salesflow.lead.list;
                --- dev/salesflow/lead/list/LeadList.java
                package dev.salesflow.lead.list;
                class LeadList {}
                """);
    }

    private static Example halfMarkedPackage() {
        return new Example(
                BoundaryRules.NULL_MARKED,
                "dev.salesflow.lead.api",
                """
                --- dev/salesflow/lead/api/package-info.java
                @Deprecated
                package dev.salesflow.lead.api;
                --- dev/salesflow/lead/api/LeadView.java
                package dev.salesflow.lead.api;
                class LeadView {}
                """,
                """
                --- dev/salesflow/lead/api/package-info.java
                @Deprecated
                @org.jspecify.annotations.NullMarked
                package dev.salesflow.lead.api;
                --- dev/salesflow/lead/api/LeadView.java
                package dev.salesflow.lead.api;
                class LeadView {}
                """);
    }
}
