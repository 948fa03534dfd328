package dev.salesflow.lead.scoring.dimension;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import dev.salesflow.lead.facts.WrittenText;
import java.util.regex.Pattern;

/// How a keyword is found in what a customer says, whatever its letter case and character width.
///
/// In scripts that part words (Latin and most others) it is a whole word or several, also in the
/// plural: `cost` stands in `Costs grow` and in `成本cost高`, not in `Costa Rica`. Chinese and other
/// scripts do not part words: there it stands wherever its characters do.
final class Keyword {

    /// What a word is made of where blanks part words.
    private static final String LETTER =
            "[\\p{L}\\p{M}\\p{N}"
                    + "&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]]";

    private static final Pattern BEGINS_A_WORD = Pattern.compile("^" + LETTER);
    private static final Pattern ENDS_A_WORD = Pattern.compile(LETTER + "$");
    private static final String PLURAL = "(?:e?s|['’]s)?";

    private Keyword() {}

    /// Whether the keyword stands in the text; one without a visible character stands in none.
    static boolean standsIn(String text, String keyword) {
        var word = WrittenText.tidy(keyword);
        if (word.isEmpty()) {
            return false;
        }
        var before = BEGINS_A_WORD.matcher(word).find() ? "(?<!" + LETTER + ")" : "";
        var after = ENDS_A_WORD.matcher(word).find() ? PLURAL + "(?!" + LETTER + ")" : "";
        return Pattern.compile(
                        before + Pattern.quote(word) + after, CASE_INSENSITIVE | UNICODE_CASE)
                .matcher(WrittenText.tidy(text))
                .find();
    }
}
