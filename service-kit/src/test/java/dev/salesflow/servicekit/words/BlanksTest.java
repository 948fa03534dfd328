package dev.salesflow.servicekit.words;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    private static final Validator VALIDATOR = validator();

    record Request(
            @NotBlank String source,
            List<@NotBlank String> words,
            @SaysSomething String campaign) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00A0",
                "\u3000",
                "\u200B",
                "\u200B\u200B",
                "\uFEFF",
                "\u2060",
                "\u200E\u202E",
                "\u00AD",
                "\u3164",
                "\u2800",
                "\uFE0F",
                "\u180E",
                "\u0085",
                " \u200D \uFEFF",
                "\uDB40\uDC41"
            })
    void what_nobody_sees_is_blank(String text) {
        assertThat(Blanks.isBlank(text)).isTrue();
        assertThat(faults(new Request(text, List.of(text), text)))
                .containsExactlyInAnyOrder("source", "words[0].<list element>", "campaign");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " a ",
                "轴",
                "0",
                "-",
                "\u200Ba",
                "\uD83D\uDE00",
                "\u0301",
                "\uD83D\uDC69\u200D\uD83D\uDD27"
            })
    void what_somebody_sees_is_not(String text) {
        assertThat(Blanks.isBlank(text)).isFalse();
        assertThat(faults(new Request(text, List.of(text), text))).isEmpty();
    }

    @Test
    void only_a_text_that_may_be_left_out_may_be_absent() {
        assertThat(faults(new Request(null, List.of(), null))).containsExactly("source");
    }

    @Test
    void a_name_is_the_same_with_blanks_around_it() {
        assertThat(Blanks.stripped(" Atlas\t")).isEqualTo("Atlas");
        assertThat(Blanks.stripped(null)).isNull();
    }

    private static List<String> faults(Request request) {
        return VALIDATOR.validate(request).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(String::valueOf)
                .toList();
    }

    private static Validator validator() {
        var configuration =
                Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator());
        new NotBlankByBlanks().customize(configuration);
        return configuration.buildValidatorFactory().getValidator();
    }
}
