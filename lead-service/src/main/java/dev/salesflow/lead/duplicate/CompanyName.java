package dev.salesflow.lead.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A company's name as it is compared: without width, case, spaces, punctuation and legal form. A
/// branch (分公司) stays distinct from its company, and so does a place in the name.
final class CompanyName {

    /// Legal forms written in words of their own. Those of several words are written as one here.
    private static final Set<String> WORDS =
            Set.of(
                    "co",
                    "coltd",
                    "company",
                    "ltd",
                    "limited",
                    "inc",
                    "incorporated",
                    "corp",
                    "corporation",
                    "group",
                    "llc",
                    "llp",
                    "lp",
                    "plc",
                    "pte",
                    "pty",
                    "private",
                    "pvt",
                    "gmbh",
                    "ag",
                    "kg",
                    "sa",
                    "sarl",
                    "srl",
                    "bv",
                    "nv",
                    "ab",
                    "as",
                    "oy",
                    "kk",
                    "sdn",
                    "bhd");

    /// Legal forms that stand at the end without a space, longest first.
    private static final List<String> ENDINGS =
            Stream.of(
                            "有限责任公司", "有限責任公司", "股份有限公司", "有限公司", "股份公司", "集团公司", "集團公司", "公司",
                            "集团", "集團", "有限合伙", "有限合夥", "普通合伙", "普通合夥", "株式会社", "株式會社", "有限会社",
                            "有限會社")
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

    private static final List<String> BEGINNINGS = List.of("株式会社", "株式會社", "有限会社", "有限會社");
    private static final List<String> DISTINCT = List.of("分公司", "子公司");
    private static final int MOST_WORDS_OF_A_FORM = 4;

    private static final String EASTERN = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー";
    private static final String EAST = "[" + EASTERN + "]";
    private static final String OTHER = "[\\p{L}\\p{N}&&[^" + EASTERN + "]]";

    /// `S.A.` is one word.
    private static final Pattern DOT_OF_AN_ABBREVIATION =
            Pattern.compile("(?<=(?<![\\p{L}\\p{N}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");

    private static final Pattern WITHIN_CHINESE =
            Pattern.compile("(?<=" + EAST + ")[^\\p{L}\\p{N}]+(?=" + EAST + ")");
    private static final Pattern BETWEEN_SCRIPTS =
            Pattern.compile("(?<=%1$s)(?=%2$s)|(?<=%2$s)(?=%1$s)".formatted(EAST, OTHER));
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CompanyName() {}

    /// The key of a name, never empty: of a name that is nothing but legal form a word is kept, and
    /// one of nothing but punctuation stays as it is.
    static String key(String name) {
        var plain = folded(name);
        var words = words(plain);
        if (!words.isEmpty()) {
            return String.join("", withoutForm(words));
        }
        return plain.isBlank() ? name : plain.strip();
    }

    /// By way of capitals, so that `ß` is `ss`.
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace("(株)", "株式会社")
                .replace("(有)", "有限会社");
    }

    private static List<String> words(String plain) {
        var text = DOT_OF_AN_ABBREVIATION.matcher(plain).replaceAll("");
        text = WITHIN_CHINESE.matcher(text).replaceAll("");
        text = BETWEEN_SCRIPTS.matcher(text).replaceAll(" ");
        return Arrays.stream(SEPARATORS.split(text))
                .filter(word -> !word.isEmpty() && !word.equals("and"))
                .toList();
    }

    private static List<String> withoutForm(List<String> words) {
        var rest = new ArrayList<>(words);
        while (dropWords(rest) || cutEnding(rest)) {
            // a name can end in several legal forms
        }
        cutBeginning(rest);
        return rest;
    }

    /// The last word stays whatever it is: `AB Ltd` is no name without it.
    private static boolean dropWords(List<String> rest) {
        for (var count = Math.min(MOST_WORDS_OF_A_FORM, rest.size() - 1); count > 0; count--) {
            var last = rest.subList(rest.size() - count, rest.size());
            if (WORDS.contains(String.join("", last))) {
                last.clear();
                return true;
            }
        }
        return false;
    }

    private static boolean cutEnding(List<String> rest) {
        var last = rest.getLast();
        if (DISTINCT.stream().anyMatch(last::endsWith)) {
            return false;
        }
        var ending =
                ENDINGS.stream()
                        .filter(last::endsWith)
                        .filter(form -> rest.size() > 1 || !last.equals(form))
                        .findFirst();
        ending.ifPresent(form -> {
            rest.removeLast();
            if (!last.equals(form)) {
                rest.add(last.substring(0, last.length() - form.length()));
            }
        });
        return ending.isPresent();
    }

    private static void cutBeginning(List<String> rest) {
        var first = rest.getFirst();
        BEGINNINGS.stream()
                .filter(first::startsWith)
                .filter(form -> rest.size() > 1 || !first.equals(form))
                .findFirst()
                .ifPresent(form -> rest.set(0, first.substring(form.length())));
    }
}
