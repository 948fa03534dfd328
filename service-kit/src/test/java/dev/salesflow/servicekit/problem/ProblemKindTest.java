package dev.salesflow.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemKindTest {

    @Test
    void codes_and_titles_name_one_kind_each() {
        assertThat(kinds()).hasSizeGreaterThan(10);
        assertThat(kinds()).extracting(ProblemKind::code).doesNotHaveDuplicates();
        assertThat(kinds()).extracting(ProblemKind::type).doesNotHaveDuplicates();
        assertThat(kinds()).extracting(ProblemKind::english).doesNotHaveDuplicates();
        assertThat(kinds()).extracting(ProblemKind::chinese).doesNotHaveDuplicates();
    }

    @Test
    void codes_are_capitals_and_types_are_their_kebab_case() {
        assertThat(kinds()).allSatisfy(kind -> assertThat(kind.code()).matches("[A-Z]+(_[A-Z]+)*"));
        assertThat(ProblemKind.IDEMPOTENCY_KEY_MISSING.type())
                .isEqualTo("/problems/idempotency-key-missing");
    }

    @Test
    void titles_are_chinese_for_chinese_readers_and_english_for_all_others() {
        var kind = ProblemKind.FORBIDDEN;

        assertThat(kind.title(Locale.SIMPLIFIED_CHINESE)).isEqualTo("您的角色无权执行此操作");
        assertThat(kind.title(Locale.TRADITIONAL_CHINESE)).isEqualTo("您的角色无权执行此操作");
        assertThat(kind.title(Locale.GERMAN)).isEqualTo("Your role may not do this");
    }

    @ParameterizedTest
    @CsvSource({
        "401, UNAUTHENTICATED", "403, FORBIDDEN", "404, NOT_FOUND", "405, METHOD_NOT_ALLOWED",
        "406, NOT_ACCEPTABLE", "413, TOO_LARGE", "415, UNSUPPORTED_MEDIA_TYPE", "503, UNAVAILABLE"
    })
    void a_status_of_the_framework_keeps_its_number(int status, String code) {
        var kind = FrameworkProblems.kind(status);

        assertThat(kind.code()).isEqualTo(code);
        assertThat(kind.status()).isEqualTo(status);
    }

    @Test
    void a_status_that_nobody_foresaw_is_the_clients_fault_below_500_and_ours_from_there() {
        assertThat(IntStream.of(400, 402, 414, 431, 499).mapToObj(FrameworkProblems::kind))
                .containsOnly(ProblemKind.BAD_REQUEST);
        assertThat(IntStream.of(500, 501, 502, 504).mapToObj(FrameworkProblems::kind))
                .containsOnly(ProblemKind.INTERNAL);
    }

    @Test
    void every_advice_says_where_to_look_or_what_to_do() {
        assertThat(FrameworkProblems.advice(404)).contains("malformed id");
        assertThat(FrameworkProblems.advice(405)).contains("methods of this path");
        assertThat(FrameworkProblems.advice(413)).contains("10 MB");
        assertThat(FrameworkProblems.advice(415)).contains("media types");
        assertThat(FrameworkProblems.advice(400)).contains("OpenAPI document");
    }

    private static List<ProblemKind> kinds() {
        return Arrays.stream(ProblemKind.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (ProblemKind) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }
}
