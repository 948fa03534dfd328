package dev.salesflow.houserules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

/// What code is made of, and what it is not.
final class CodeRules {

    private static final String OLD_TIME =
            "java\\.util\\.(Date|(Gregorian)?Calendar)|java\\.text\\.(Simple)?DateFormat";

    static final HouseRule JAVA_TIME =
            HouseRule.ofClasses(
                    "time is java.time",
                    "`Date` and `Calendar` are mutable and hide the time zone; use `Instant`,"
                            + " `LocalDate` or `OffsetDateTime`",
                    noClasses().should().dependOnClassesThat().haveNameMatching(OLD_TIME));

    static final HouseRule LOGS =
            HouseRule.ofClasses(
                    "services speak through the log",
                    "what is printed has no level, no time and no trace; log it, or return it;"
                            + " only the launcher and the benchmarks talk to a terminal",
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                    "dev.salesflow.localstack..", "dev.salesflow.benchmarks..")
                            .should(ACCESS_STANDARD_STREAMS));

    static final HouseRule CONSTRUCTORS =
            HouseRule.ofClasses(
                    "what a class needs comes through its constructor",
                    "an injected field cannot be final and hides what a class needs; take it as a"
                            + " constructor parameter",
                    noFields().should().beAnnotatedWith("jakarta.inject.Inject"));

    static final HouseRule SLEEP =
            HouseRule.ofClasses(
                    "nothing sleeps",
                    "a sleeping thread is lost to everybody and its time is a guess; wait for the"
                            + " event itself, or use a timer; only the relay's own threads and the"
                            + " launcher may sleep",
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                    "dev.salesflow.eventstore.relay..",
                                    "dev.salesflow.localstack..",
                                    "dev.salesflow.benchmarks..")
                            .should()
                            .callMethodWhere(
                                    target(owner(type(Thread.class))).and(target(name("sleep")))));

    private CodeRules() {}
}
