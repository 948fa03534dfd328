package dev.salesflow.lead.scoring.api;

import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.servicekit.codes.Code;
import dev.salesflow.servicekit.codes.Codes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says in a sentence why a fact has the points that it has. The sentences stand in `codes.json`
/// under `ScoreSentence`, one for each rule, with `{fact}`, `{value}` and `{expected}`; a rule that
/// can do without value or expectation has another one for that.
final class ScoreWords {

    private ScoreWords() {}

    /// The sentence in Chinese for `zh`, in English otherwise.
    static String of(ScoreReason reason, Locale locale) {
        var chinese = "zh".equals(locale.getLanguage());
        var sentence = sentence(reason, chinese);
        var words = sentence.split("(?=\\{)|(?<=\\})", -1);
        return Arrays.stream(words)
                .map(word ->
                        switch (word) {
                            case "{fact}" -> label("LeadFact", reason.fact().name(), chinese);
                            case "{value}" -> shown(reason.value(), chinese);
                            case "{expected}" -> shown(reason.expected(), chinese);
                            case String text -> text;
                        })
                .collect(Collectors.joining());
    }

    private static String sentence(ScoreReason reason, boolean chinese) {
        var rule = reason.rule().name();
        var without =
                reason.value() == null
                        ? "_WITHOUT_VALUE"
                        : reason.expected() == null ? "_WITHOUT_EXPECTED" : "";
        return find("ScoreSentence", rule + without, chinese)
                .orElseGet(() -> label("ScoreSentence", rule, chinese));
    }

    /// Roles of people as their labels, anything else as it is.
    private static String shown(@Nullable String text, boolean chinese) {
        if (text == null) {
            return "";
        }
        var roles =
                Arrays.stream(text.split(", ", -1))
                        .flatMap(code -> find("BuyingRole", code, chinese).stream())
                        .collect(Collectors.joining(chinese ? "、" : ", "));
        return roles.isEmpty() ? text : roles;
    }

    private static String label(String list, String code, boolean chinese) {
        return find(list, code, chinese).orElse(code);
    }

    private static Optional<String> find(String list, String code, boolean chinese) {
        return Codes.all().getOrDefault(list, List.<Code>of()).stream()
                .filter(known -> known.code().equals(code))
                .map(known -> chinese ? known.zh() : known.en())
                .findFirst();
    }
}
