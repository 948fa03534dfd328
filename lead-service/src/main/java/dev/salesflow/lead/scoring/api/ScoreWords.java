package dev.salesflow.lead.scoring.api;

import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.events.lead.ScoreRule;
import dev.salesflow.events.profile.PainPoint;
import dev.salesflow.servicekit.codes.Code;
import dev.salesflow.servicekit.codes.Codes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says in a sentence why a fact has the points that it has. The sentences stand in `codes.json`
/// under `ScoreSentence`, one for each rule, with `{fact}`, `{value}`, `{months}` (the value as
/// months) and `{expected}`; a rule that can do without value or expectation has another one for
/// that.
///
/// @param chinese whether they are in Chinese; in English otherwise
/// @param painPoints the descriptions of pain points by their codes
public record ScoreWords(boolean chinese, Map<String, String> painPoints) {

    /// Words in Chinese for `zh`, in English otherwise, by which pain points are their codes.
    public static ScoreWords in(Locale locale) {
        return new ScoreWords("zh".equals(locale.getLanguage()), Map.of());
    }

    /// The same, with pain points that have a description called by it.
    ScoreWords naming(List<PainPoint> points) {
        var described =
                points.stream()
                        .filter(point -> !point.description().isBlank())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        PainPoint::code, PainPoint::description));
        return new ScoreWords(chinese, described);
    }

    /// The sentence of a reason.
    String of(ScoreReason reason) {
        var sentence = sentence(reason);
        var words = sentence.split("(?=\\{)|(?<=\\})", -1);
        return Arrays.stream(words)
                .map(word ->
                        switch (word) {
                            case "{fact}" -> label("LeadFact", reason.fact().name());
                            case "{value}" -> shown(reason.value());
                            case "{months}" -> months(reason.value());
                            case "{expected}" -> expected(reason);
                            case String text -> text;
                        })
                .collect(Collectors.joining());
    }

    private String sentence(ScoreReason reason) {
        var rule = reason.rule().name();
        var without =
                reason.value() == null
                        ? "_WITHOUT_VALUE"
                        : reason.expected() == null ? "_WITHOUT_EXPECTED" : "";
        return find("ScoreSentence", rule + without).orElseGet(() -> label("ScoreSentence", rule));
    }

    /// Roles of people as their labels, anything else as it is.
    private String shown(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var roles =
                Arrays.stream(text.split(", ", -1))
                        .flatMap(code -> find("BuyingRole", code).stream())
                        .collect(Collectors.joining(chinese ? "、" : ", "));
        return roles.isEmpty() ? text : roles;
    }

    private String expected(ScoreReason reason) {
        var expected = reason.expected();
        return expected != null && reason.rule() == ScoreRule.PAIN_POINT_OF_PROFILE
                ? painPoints.getOrDefault(expected, expected)
                : shown(expected);
    }

    private String months(@Nullable String number) {
        if (number == null) {
            return "";
        }
        return number + (chinese ? " 个月" : number.equals("1") ? " month" : " months");
    }

    private String label(String list, String code) {
        return find(list, code).orElse(code);
    }

    private Optional<String> find(String list, String code) {
        return Codes.all().getOrDefault(list, List.<Code>of()).stream()
                .filter(known -> known.code().equals(code))
                .map(known -> chinese ? known.zh() : known.en())
                .findFirst();
    }
}
