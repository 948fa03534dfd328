package dev.salesflow.houserules;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/// What may know what: services stand apart, and null has one meaning everywhere.
final class BoundaryRules {

    private static final String ROOT = "dev.salesflow.";
    private static final Set<String> SERVICES =
            Set.of("lead", "deal", "relationship", "referral", "reporting");

    static final HouseRule SERVICES_APART =
            HouseRule.ofClasses(
                    "services do not know each other's code",
                    "services react to each other's events and are released alone; take what you"
                            + " need from an event, or move what is shared to service-kit",
                    classes().should(new StayApart()));

    static final HouseRule HIBERNATE_INTERNALS =
            HouseRule.ofClasses(
                    "only event-store touches the internals of Hibernate Reactive",
                    "internals change with every release and are watched in one place; use"
                            + " `StoreConnection` of event-store",
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("dev.salesflow.eventstore..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "org.hibernate.reactive.mutiny.impl..",
                                    "org.hibernate.reactive.pool.."));

    static final HouseRule NULL_MARKED =
            new HouseRule(
                    "every package is null-marked",
                    "an unmarked package is not checked for null; add a `package-info.java` with"
                            + " `@NullMarked` and one paragraph on what lives there",
                    BoundaryRules::unmarkedPackages);

    private BoundaryRules() {}

    private static List<String> unmarkedPackages(ModuleCode code) {
        return code.classes().stream()
                .map(JavaClass::getPackage)
                .filter(home -> home.getName().startsWith(ROOT))
                .filter(home -> !isNullMarked(home))
                .map(home -> "package " + home.getName() + " is not @NullMarked")
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isNullMarked(JavaPackage home) {
        return home.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    private static final class StayApart extends ArchCondition<JavaClass> {

        StayApart() {
            super("not know another service's code");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> isAnotherService(type, dependency.getTargetClass()))
                    .forEach(dependency -> events.add(violated(type, dependency.getDescription())));
        }

        private static boolean isAnotherService(JavaClass type, JavaClass target) {
            var other = module(target);
            return SERVICES.contains(other) && !other.equals(module(type));
        }

        private static String module(JavaClass type) {
            var name = type.getPackageName();
            return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.", 2)[0] : "";
        }
    }
}
