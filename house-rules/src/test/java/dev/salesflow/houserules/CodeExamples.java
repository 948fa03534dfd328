package dev.salesflow.houserules;

import java.util.List;
import java.util.stream.Stream;

/// Examples for [CodeRules].
final class CodeExamples {

    private CodeExamples() {}

    static List<Example> all() {
        return Stream.of(
                        Stream.of(
                                        "Object now = new java.util.Date();",
                                        "Object now = java.util.Calendar.getInstance();",
                                        "Object form = new java.text.SimpleDateFormat();")
                                .map(CodeExamples::oldTime),
                        Stream.of(
                                        "System.out.println(1);",
                                        "System.err.println(1);",
                                        "new RuntimeException().printStackTrace();")
                                .map(CodeExamples::printing),
                        Stream.of(
                                        "Thread.sleep(5);",
                                        "Thread.sleep(java.time.Duration.ofMillis(5));")
                                .map(CodeExamples::sleeping),
                        Stream.of(injectedField()))
                .flatMap(examples -> examples)
                .toList();
    }

    private static Example oldTime(String statement) {
        return new Example(
                CodeRules.JAVA_TIME,
                "dev.salesflow.lead.Clock",
                clock("lead", statement),
                clock("lead", "Object now = java.time.Instant.now();"));
    }

    private static Example printing(String statement) {
        return new Example(
                CodeRules.LOGS,
                "dev.salesflow.lead.Clock",
                clock("lead", statement),
                clock("localstack", statement));
    }

    private static Example sleeping(String statement) {
        return new Example(
                CodeRules.SLEEP,
                "dev.salesflow.eventstore.Clock",
                clock("eventstore", statement),
                clock("eventstore.relay", statement));
    }

    private static Example injectedField() {
        var annotation =
                """
                --- jakarta/inject/Inject.java
                package jakarta.inject;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME) public @interface Inject {}
                --- dev/salesflow/lead/Leads.java
                package dev.salesflow.lead;
                """;
        return new Example(
                CodeRules.CONSTRUCTORS,
                "dev.salesflow.lead.Leads.access",
                annotation + "class Leads { @jakarta.inject.Inject Object access; }",
                annotation + "class Leads { @jakarta.inject.Inject Leads(Object access) {} }");
    }

    private static String clock(String home, String statement) {
        return """
        --- dev/salesflow/%s/Clock.java
        package dev.salesflow.%s;
        class Clock { void tick() throws Exception { %s } }
        """
                .formatted(home.replace('.', '/'), home, statement);
    }
}
