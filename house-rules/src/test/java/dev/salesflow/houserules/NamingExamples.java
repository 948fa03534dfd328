package dev.salesflow.houserules;

import java.util.List;
import java.util.stream.Stream;

/// Examples for [NamingRules].
final class NamingExamples {

    private NamingExamples() {}

    static List<Example> all() {
        return Stream.concat(
                        Stream.of("util", "utils", "common", "impl", "dto", "service", "helper")
                                .map(NamingExamples::packageNamed),
                        Stream.of("LeadStoreImpl", "DateUtil", "LeadHelper", "LeadManager")
                                .map(NamingExamples::classNamed))
                .toList();
    }

    private static Example packageNamed(String segment) {
        return new Example(
                NamingRules.PACKAGES,
                "dev.salesflow.lead." + segment,
                """
                --- dev/salesflow/lead/%1$s/Weights.java
                package dev.salesflow.lead.%1$s;
                class Weights {}
                """
                        .formatted(segment),
                """
                --- dev/salesflow/servicekit/scoring/Weights.java
                package dev.salesflow.servicekit.scoring;
                class Weights {}
                """);
    }

    private static Example classNamed(String name) {
        return new Example(
                NamingRules.CLASSES,
                name,
                """
                --- dev/salesflow/lead/%1$s.java
                package dev.salesflow.lead;
                class %1$s {}
                """
                        .formatted(name),
                """
                --- dev/salesflow/lead/Manager.java
                package dev.salesflow.lead;
                record Manager(String subject) {}
                """);
    }
}
