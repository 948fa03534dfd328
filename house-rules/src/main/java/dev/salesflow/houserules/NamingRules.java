package dev.salesflow.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/// Names say what a thing is in the trade, not that it is a thing.
final class NamingRules {

    static final HouseRule PACKAGES =
            HouseRule.ofClasses(
                    "packages are named after what they are about",
                    "a drawer for anything collects everything; name the package after the"
                            + " feature, view or rule family, or move the class beside its user",
                    noClasses()
                            .should()
                            .resideInAnyPackage(
                                    "..util..",
                                    "..utils..",
                                    "..common..",
                                    "..impl..",
                                    "..dto..",
                                    "..service..",
                                    "..helper.."));

    static final HouseRule CLASSES =
            HouseRule.ofClasses(
                    "classes are named after what they are",
                    "`Impl`, `Util`, `Helper` and `Manager` tell a reader nothing; say what the"
                            + " class stands for or does, such as `RadixSort` or `TopicSetup`",
                    noClasses().should().haveNameMatching(".*\\w(Impl|Utils?|Helper|Manager)"));

    private NamingRules() {}
}
