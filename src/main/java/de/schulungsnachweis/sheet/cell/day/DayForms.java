package de.schulungsnachweis.sheet.cell.day;

import de.schulungsnachweis.sheet.DayValue;
import de.schulungsnachweis.sheet.cell.Finding;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of exactly one day, month or year. */
final class DayForms {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String YEAR = "'?(?<y>\\d{4}|\\d{2})";

    private static final Pattern DOTTED =
            Pattern.compile("(?<d>\\d{1,2})(?<s>[.-])\\s?(?<m>\\d{1,2})\\k<s>\\s?" + YEAR + "\\.?");
    private static final Pattern SLASHED = Pattern.compile("(?<d>\\d{1,2})/(?<m>\\d{1,2})/" + YEAR);
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})");
    private static final Pattern WORDS =
            Pattern.compile("(?<d>\\d{1,2})\\.?[\\s-]*(?<m>" + Months.WORD + ")[\\s.-]*" + YEAR, FLAGS);
    private static final Pattern ENGLISH =
            Pattern.compile("(?<m>" + Months.WORD + ")\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})", FLAGS);
    private static final Pattern MONTH = Pattern.compile("(?<m>\\d{1,2})\\s?[./-]\\s?(?<y>\\d{4})");
    private static final Pattern SHORT_MONTH = Pattern.compile("(?<m>\\d{1,2})/(?<y>\\d{2})");
    private static final Pattern ISO_MONTH = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})");
    private static final Pattern MONTH_WORD =
            Pattern.compile("(?:im\\s+)?(?<m>" + Months.WORD + ")[\\s./-]*" + YEAR, FLAGS);
    private static final Pattern NO_YEAR =
            Pattern.compile("\\d{1,2}\\.\\s?\\d{1,2}\\.?|\\d{1,2}\\.?\\s?" + Months.WORD, FLAGS);

    private DayForms() {}

    /** Null if the text has none of the forms. */
    static @Nullable Finding<DaySpan> read(String text) {
        if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
            return readTextDigits(text);
        }
        for (Pattern form : new Pattern[] {DOTTED, ISO}) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return Plausible.day(number(matcher, "d"), number(matcher, "m"), matcher.group("y"));
            }
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return readSlashed(number(slashed, "d"), number(slashed, "m"), slashed.group("y"));
        }
        for (Pattern form : new Pattern[] {WORDS, ENGLISH}) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return Plausible.day(number(matcher, "d"), Months.number(matcher.group("m")), matcher.group("y"));
            }
        }
        return readMonth(text);
    }

    /** A number by its digits; null if they are no day. */
    static @Nullable Finding<DaySpan> readDigits(String digits) {
        if (digits.length() == 4 && Plausible.isYear(Integer.parseInt(digits))) {
            return Finding.sure(DaySpan.of(DayValue.ofYear(Integer.parseInt(digits))));
        }
        if (digits.length() != 8) {
            return null;
        }
        boolean yearFirst = digits.startsWith("19") || digits.startsWith("20");
        Finding<DaySpan> german = Plausible.day(
                Integer.parseInt(digits.substring(0, 2)),
                Integer.parseInt(digits.substring(2, 4)),
                digits.substring(4));
        if (!yearFirst) {
            return german;
        }
        Finding<DaySpan> iso = Plausible.day(
                Integer.parseInt(digits.substring(6)),
                Integer.parseInt(digits.substring(4, 6)),
                digits.substring(0, 4));
        return DayText.sureValue(iso) == null && DayText.sureValue(german) != null ? german : iso;
    }

    private static Finding<DaySpan> readTextDigits(String text) {
        if (text.length() == 5) {
            Finding<DaySpan> day = Plausible.day(DayReader.day(Integer.parseInt(text)));
            return Finding.ask(day.value(), "DATE_SERIAL_TEXT");
        }
        Finding<DaySpan> finding = text.length() > 8 ? null : readDigits(text);
        return finding != null ? finding : Finding.impossible("DATE_UNREADABLE");
    }

    private static Finding<DaySpan> readSlashed(int first, int second, String year) {
        if (second > 12 && first <= 12) {
            return Finding.ask(Plausible.day(second, first, year).value(), "DATE_US");
        }
        boolean either = first <= 12 && second <= 12 && first != second;
        Finding<DaySpan> german = Plausible.day(first, second, year);
        return either ? Finding.ask(null, "DATE_AMBIGUOUS") : german;
    }

    private static @Nullable Finding<DaySpan> readMonth(String text) {
        for (Pattern form : new Pattern[] {MONTH, ISO_MONTH}) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return month(number(matcher, "m"), matcher.group("y"));
            }
        }
        Matcher word = MONTH_WORD.matcher(text);
        if (word.matches()) {
            return month(Months.number(word.group("m")), word.group("y"));
        }
        Matcher brief = SHORT_MONTH.matcher(text);
        if (brief.matches()) {
            return Finding.ask(month(number(brief, "m"), brief.group("y")).value(), "DATE_AMBIGUOUS");
        }
        return NO_YEAR.matcher(text).matches() ? Finding.ask(null, "DATE_NO_YEAR") : null;
    }

    private static Finding<DaySpan> month(int month, String writtenYear) {
        int year = Plausible.year(writtenYear);
        if (month < 1 || month > 12) {
            return Finding.impossible("DATE_INVALID");
        }
        return Plausible.isYear(year)
                ? Finding.sure(DaySpan.of(DayValue.of(YearMonth.of(year, month))))
                : Finding.impossible("DATE_IMPLAUSIBLE");
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
