package dev.salesflow.houserules;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/// One rule of the house.
///
/// @param name what holds, as a sentence
/// @param because why, and how to mend a breach
/// @param breaches finds what breaks the rule, each with its place; empty when all is well
public record HouseRule(String name, String because, Function<ModuleCode, List<String>> breaches) {

    /// A rule on compiled classes; that a module has nothing for it to look at is no breach.
    static HouseRule ofClasses(String name, String because, ArchRule rule) {
        var lenient = rule.allowEmptyShould(true);
        return new HouseRule(
                name,
                because,
                code -> lenient.evaluate(code.classes()).getFailureReport().getDetails());
    }

    /// A rule on the text of each source file.
    static HouseRule ofSources(
            String name, String because, Function<SourceFile, List<String>> breaches) {
        return new HouseRule(
                name,
                because,
                code ->
                        code.sources().stream()
                                .flatMap(source -> breaches.apply(source).stream())
                                .toList());
    }

    /// Every rule there is.
    public static List<HouseRule> all() {
        return List.of(
                FeatureRules.PLAIN_HEART,
                FeatureRules.RESOURCES_AT_THE_EDGE,
                FeatureRules.EVENTS_IN_THE_PUBLISHED_LANGUAGE,
                BoundaryRules.SERVICES_APART,
                BoundaryRules.HIBERNATE_INTERNALS,
                BoundaryRules.NULL_MARKED,
                NamingRules.PACKAGES,
                NamingRules.CLASSES,
                CodeRules.JAVA_TIME,
                CodeRules.LOGS,
                CodeRules.CONSTRUCTORS,
                CodeRules.SLEEP,
                SourceRules.FILE_SIZE,
                SourceRules.LINE_LENGTH,
                SourceRules.TOTAL_SWITCHES,
                SourceRules.NO_CHAIN_IN_A_LOOP,
                SourceRules.NOTHING_LEFT_TO_DO,
                SourceRules.NO_CODE_IN_COMMENTS,
                SourceRules.PUBLIC_TYPES_ARE_DOCUMENTED,
                SourceRules.PACKAGES_ARE_DOCUMENTED);
    }
}
