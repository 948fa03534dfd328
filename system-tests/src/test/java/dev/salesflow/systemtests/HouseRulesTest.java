package dev.salesflow.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.salesflow.houserules.HouseRule;
import dev.salesflow.houserules.ModuleCode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// This module is all tests, so they are what is held to the rules on classes.
class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> the_rules_of_the_house_hold() {
        var classes = new ClassFileImporter().importPath(Path.of("target/test-classes"));
        assertThat(classes).isNotEmpty();
        var code = new ModuleCode(classes, List.of());
        return HouseRule.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> check(rule, code)));
    }

    private static void check(HouseRule rule, ModuleCode code) {
        assertThat(rule.breaches().apply(code))
                .as("%s, because %s", rule.name(), rule.because())
                .isEmpty();
    }
}
