package de.schulungsnachweis.sheet.cell.day;

import de.schulungsnachweis.sheet.cell.Finding;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Slips of the keyboard behind which a day can be recognised; a person confirms it. */
final class DayTypos {

    private static final Pattern DIGIT_LIKE = Pattern.compile("[\\dOoIl.,:;/ -]+");
    private static final Pattern DAY_LIKE =
            Pattern.compile("(\\d{1,2})\\D{0,2}(\\d{2}|\\d(?=\\D))\\D{0,2}(\\d{4}|\\d{2})");

    private DayTypos() {}

    /** Null if no day can be recognised. */
    static @Nullable Finding<DaySpan> read(String text) {
        if (!DIGIT_LIKE.matcher(text).matches()) {
            return null;
        }
        String digits = text.replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
        var matcher = DAY_LIKE.matcher(digits);
        if (!matcher.matches() || !isLongEnough(digits)) {
            return null;
        }
        DaySpan day = DayText.sureValue(Plausible.day(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), matcher.group(3)));
        return day == null ? null : Finding.ask(day, "DATE_TYPO");
    }

    /** "60,00" is a number: a day has two separators or all of its digits. */
    private static boolean isLongEnough(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= 6 || text.replaceAll("\\d+", "").strip().length() >= 2;
    }
}
