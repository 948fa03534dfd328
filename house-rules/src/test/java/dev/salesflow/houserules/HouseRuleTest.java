package dev.salesflow.houserules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HouseRuleTest {

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> a_rule_catches_its_counter_example() {
        return examples().map(example -> dynamicTest(title(example), () -> isCaught(example)));
    }

    @TestFactory
    Stream<DynamicTest> a_rule_lets_good_code_pass() {
        return examples().map(example -> dynamicTest(title(example), () -> passes(example)));
    }

    @Test
    void every_rule_has_a_counter_example() {
        assertThat(examples().map(Example::rule).collect(toSet()))
                .isEqualTo(Set.copyOf(HouseRule.all()));
    }

    @Test
    void every_rule_says_why_and_how_to_mend() {
        assertThat(HouseRule.all()).allMatch(rule -> rule.because().length() > 30);
    }

    @Test
    void a_folder_without_code_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("src/main/java"));
        Files.createDirectories(folder.resolve("target/classes"));

        assertThatThrownBy(() -> ModuleCode.in(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no code in");
    }

    private static Stream<Example> examples() {
        return Stream.of(
                        FeatureExamples.all(),
                        BoundaryExamples.all(),
                        NamingExamples.all(),
                        CodeExamples.all(),
                        SourceExamples.all())
                .flatMap(List::stream);
    }

    private static String title(Example example) {
        return example.rule().name() + ": " + example.culprit();
    }

    private void isCaught(Example example) throws IOException {
        assertThat(breaches(example, example.breaking()))
                .isNotEmpty()
                .allMatch(breach -> breach.contains(example.culprit()));
    }

    private void passes(Example example) throws IOException {
        assertThat(breaches(example, example.keeping())).isEmpty();
    }

    private List<String> breaches(Example example, String text) throws IOException {
        var module = Files.createTempDirectory(folder, "module");
        return example.rule().breaches().apply(SampleModule.compile(text, module));
    }
}
