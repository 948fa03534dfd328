package dev.salesflow.servicekit.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.salesflow.events.EventRegistry;
import dev.salesflow.events.lead.AcquisitionChannel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {

    @ParameterizedTest
    @MethodSource("publishedEnums")
    void every_code_of_the_published_language_has_its_labels(Class<? extends Enum<?>> type) {
        var constants = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();

        assertThat(Codes.all().getOrDefault(type.getSimpleName(), List.of()))
                .extracting(Code::code)
                .containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    void the_published_enums_are_found() {
        assertThat(publishedEnums()).contains(AcquisitionChannel.class).hasSizeGreaterThan(10);
    }

    @Test
    void every_code_has_both_labels_and_stands_once_in_its_list() {
        assertThat(Codes.all())
                .allSatisfy((list, codes) -> {
                    assertThat(codes).as(list).isNotEmpty();
                    assertThat(codes).as(list).extracting(Code::code).doesNotHaveDuplicates();
                    assertThat(codes).as(list).allSatisfy(CodesTest::hasBothLabels);
                });
    }

    private static void hasBothLabels(Code code) {
        assertThat(code.code()).matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
        assertThat(code.en()).matches("\\p{ASCII}*\\p{Alpha}\\p{ASCII}*");
        assertThat(code.zh()).containsPattern("\\p{IsHan}");
    }

    /// Enums of the aggregates' packages; what lies above them, such as topics, is no code.
    static Stream<Class<?>> publishedEnums() {
        var language = EventRegistry.class.getPackageName();
        return new ClassFileImporter()
                .importPackages(language).stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.getPackageName().startsWith(language + "."))
                        .map(JavaClass::reflect);
    }
}
