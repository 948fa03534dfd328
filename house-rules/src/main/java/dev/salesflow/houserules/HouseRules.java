package dev.salesflow.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The tests that hold a module to the rules of the house. Every module has `class HouseRulesTest
/// extends HouseRules {}` and needs nothing more; the module is the one in whose folder the tests
/// run.
public abstract class HouseRules {

    @TestFactory
    Stream<DynamicTest> the_rules_of_the_house_hold() {
        var code = ModuleCode.in(Path.of(""));
        return HouseRule.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> check(rule, code)));
    }

    private static void check(HouseRule rule, ModuleCode code) {
        assertThat(rule.breaches().apply(code))
                .as("%s, because %s", rule.name(), rule.because())
                .isEmpty();
    }
}
