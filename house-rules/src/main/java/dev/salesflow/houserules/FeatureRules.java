package dev.salesflow.houserules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;

/// How a feature is built: a plain heart that decides, frameworks around it, events outside.
final class FeatureRules {

    private static final String EVENT = "dev.salesflow.events.DomainEvent";

    private static final DescribedPredicate<JavaClass> BESIDE_A_DECIDER =
            describe("beside a decider", FeatureRules::isBesideADecider);
    private static final DescribedPredicate<JavaClass> HEART =
            describe("of a feature's heart", FeatureRules::isHeart);
    private static final DescribedPredicate<JavaClass> IN_A_ROOT_PACKAGE =
            describe(
                    "in a module's root package",
                    type -> type.getPackageName().matches("dev\\.salesflow\\.\\w+"));
    private static final DescribedPredicate<JavaClass> RECORDS =
            describe("be records", type -> type.isRecord() || type.isInterface());
    private static final DescribedPredicate<JavaClass> MARKED =
            describe(
                    "marked as events",
                    type -> type.isAssignableTo(EVENT) && !type.isAnonymousClass());

    static final HouseRule PLAIN_HEART =
            HouseRule.ofClasses(
                    "the heart of a feature knows no framework",
                    "deciders, states, commands and refusals are tested without I/O and outlive"
                            + " frameworks; fetch what a decision needs in the command handler and"
                            + " pass it in with the command, or move the class to a sub-package",
                    noClasses()
                            .that(HEART)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "jakarta..",
                                    "io.quarkus..",
                                    "io.smallrye..",
                                    "io.vertx..",
                                    "org.eclipse.microprofile..",
                                    "org.hibernate..",
                                    "org.apache.kafka.."));

    static final HouseRule RESOURCES_AT_THE_EDGE =
            HouseRule.ofClasses(
                    "resources live in sub-packages of their feature",
                    "the root package of a feature is plain Java; move the resource to `api`,"
                            + " `list`, `history` or the folder of the view that it serves",
                    noClasses()
                            .that(BESIDE_A_DECIDER.or(IN_A_ROOT_PACKAGE))
                            .should()
                            .beAnnotatedWith("jakarta.ws.rs.Path"));

    static final HouseRule EVENTS_IN_THE_PUBLISHED_LANGUAGE =
            HouseRule.ofClasses(
                    "events are records of the published language",
                    "stored and published events are the same facts and never change; write the"
                            + " event as a record in event-contracts and register it",
                    classes()
                            .that(MARKED)
                            .should()
                            .resideInAPackage("dev.salesflow.events..")
                            .andShould(ArchCondition.from(RECORDS)));

    private FeatureRules() {}

    private static boolean isHeart(JavaClass type) {
        var name = outermost(type).getSimpleName();
        return name.matches(".+(Decider|Command|Rejection)")
                || (isBesideADecider(type) && !name.endsWith("CommandHandler"));
    }

    private static boolean isBesideADecider(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .anyMatch(other -> other.getSimpleName().matches(".+Decider"));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(FeatureRules::outermost).orElse(type);
    }
}
