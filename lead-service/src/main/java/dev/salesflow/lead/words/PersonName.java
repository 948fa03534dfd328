package dev.salesflow.lead.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A person's name as it is looked for in texts: without titles, letter case and character width.
public record PersonName(String core) {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof");
    private static final Pattern CHINESE_TITLES = Pattern.compile("(?<=.)(?:先生|女士|小姐|老师|总)$");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern SPACES = Pattern.compile("[\\s.]+");
    private static final int SHORTEST_CHINESE = 2;
    private static final int SHORTEST = 3;

    /// The name as it stands among the details of a contact.
    public static PersonName of(String name) {
        var words =
                Arrays.stream(SPACES.split(plain(name)))
                        .filter(word -> !TITLES.contains(word))
                        .collect(Collectors.joining(" "));
        return new PersonName(CHINESE_TITLES.matcher(words.strip()).replaceFirst(""));
    }

    /// Whether a text names the person: with Chinese characters anywhere, else as whole words. One
    /// who is called after the company is not told from it, nor is a surname from a word.
    public boolean isIn(String text, String company) {
        var shortest = isChinese() ? SHORTEST_CHINESE : SHORTEST;
        return core.length() >= shortest
                && !plain(company).contains(core)
                && pattern().matcher(plain(text)).find();
    }

    private Pattern pattern() {
        var name = SPACES.matcher(Pattern.quote(core)).replaceAll("\\\\E\\\\s+\\\\Q");
        return Pattern.compile(isChinese() ? name : "(?<![\\p{L}\\d])" + name + "(?![\\p{L}\\d])");
    }

    private boolean isChinese() {
        return HAN.matcher(core).find();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
