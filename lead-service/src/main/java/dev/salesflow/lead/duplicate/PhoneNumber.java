package dev.salesflow.lead.duplicate;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A phone number as it is compared: `+`, country code, number. A number that names no country is
/// taken for a Chinese one where it looks like one, and stays as dialled otherwise.
final class PhoneNumber {

    private static final int SHORTEST = 5;
    private static final Pattern NEXT_NUMBER = Pattern.compile("(?s)[/;,、|\\n\\r].*");
    private static final Pattern EXTENSION =
            Pattern.compile(
                    "(?i)\\(?\\s*(?:ext\\.?|extension|x|分机|转|#)+\\s*:?\\s*\\d+\\s*\\)?\\s*$");

    /// An extension that only a hyphen or brackets tell: `020-55550101-8001`, `020-55550101(8001)`.
    private static final Pattern BARE_EXTENSION =
            Pattern.compile("(?<=\\d{4})\\s*(?:[-–—]\\s*\\d{1,6}|\\(\\s*\\d{1,6}\\s*\\))\\s*$");

    private static final Pattern TRUNK_IN_BRACKETS = Pattern.compile("\\(\\s*0\\s*\\)");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D+");

    /// What is written where a number is asked for and there is none.
    private static final Pattern FILLER = Pattern.compile("(\\d)\\1*");

    private static final String CHINA = "+86";

    /// Mobiles have eleven digits and begin with 13 to 19.
    private static final String MOBILE = "1[3-9]\\d{9}";

    /// A landline's area code is 10, 2x or three digits; its number has seven or eight.
    private static final String LANDLINE = "(?:10|2\\d|[3-9]\\d{2})\\d{7,8}";

    private static final String SERVICE = "[48]00\\d{7}";
    private static final Pattern CHINESE_WITH_CODE =
            Pattern.compile("860?(" + MOBILE + "|" + LANDLINE + "|" + SERVICE + ")");
    private static final Pattern CHINESE =
            Pattern.compile("(?:0?(" + MOBILE + ")|0(" + LANDLINE + ")|(" + SERVICE + "))");

    private PhoneNumber() {}

    /// The number without separators, extension and trunk zero; absent when it has fewer than five
    /// digits or one digit alone repeats. Of several numbers in one text the first counts.
    static @Nullable String key(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        var text = Normalizer.normalize(phone, Normalizer.Form.NFKC).strip();
        text = first(text);
        text = EXTENSION.matcher(text).replaceFirst("");
        text = TRUNK_IN_BRACKETS.matcher(text).replaceFirst("").strip();
        var digits = digits(text);
        if (digits.length() < SHORTEST || FILLER.matcher(digits).matches()) {
            return null;
        }
        var whole = number(text);
        var bare = number(BARE_EXTENSION.matcher(text).replaceFirst(""));
        return !isChinese(whole) && isChinese(bare) ? bare : whole;
    }

    private static boolean isChinese(String number) {
        return number.startsWith(CHINA) && CHINESE_WITH_CODE.matcher(number.substring(1)).matches();
    }

    private static String number(String text) {
        var digits = digits(text);
        return digits.startsWith("00") || text.startsWith("+") || text.startsWith("(+")
                ? international(digits.replaceFirst("^0+", ""))
                : local(digits);
    }

    /// `020/55550101` is one number, because what stands before the stroke is none.
    private static String first(String text) {
        var first = NEXT_NUMBER.matcher(text).replaceFirst("");
        return digits(first).length() < SHORTEST ? text : first;
    }

    private static String digits(String text) {
        return NOT_A_DIGIT.matcher(text).replaceAll("");
    }

    private static String international(String digits) {
        var chinese = CHINESE_WITH_CODE.matcher(digits);
        return chinese.matches() ? CHINA + chinese.group(1) : "+" + digits;
    }

    private static String local(String digits) {
        var withCode = CHINESE_WITH_CODE.matcher(digits);
        if (withCode.matches()) {
            return CHINA + withCode.group(1);
        }
        var chinese = CHINESE.matcher(digits);
        return chinese.matches() ? CHINA + digits.replaceFirst("^0", "") : digits;
    }
}
