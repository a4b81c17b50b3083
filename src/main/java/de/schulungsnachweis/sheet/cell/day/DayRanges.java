package de.schulungsnachweis.sheet.cell.day;

import de.schulungsnachweis.sheet.DayValue;
import de.schulungsnachweis.sheet.cell.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Several days in one cell: a range is clear, two single days are a question. */
final class DayRanges {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String DAY =
            "(?:\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}(?!\\d)|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{2}(?!\\d)|\\d{4}-\\d{2}-\\d{2}|"
                    + "\\d{1,2}\\.?\\s?" + Months.WORD + "\\s?\\d{4})";

    private static final Pattern ONE_DAY = Pattern.compile("(?<!\\d)" + DAY, FLAGS);
    private static final Pattern FULL =
            Pattern.compile("(?:von\\s+)?(?<a>" + DAY + ")\\s*(?:-|–|—|bis(?:\\s+zum)?|/)\\s*(?<b>" + DAY + ")", FLAGS);

    /** The first day leaves out what the second one says: "06.-08.03.2024", "28.02. bis 01.03.2024", "6.–8. März 2024". */
    private static final Pattern SHORT = Pattern.compile(
            "(?:von\\s+)?(?<d>\\d{1,2})\\.?\\s?(?:(?<m>\\d{1,2}|" + Months.WORD
                    + ")\\.?)?\\s*(?<s>-|–|—|bis(?:\\s+zum)?|/|\\+|u\\.|und|&)\\s*(?<b>" + DAY + ")",
            FLAGS);

    private static final Pattern MONTHS = Pattern.compile(
            "(?<a>" + Months.WORD + "|\\d{1,2})(?:[\\s./-]*(?<y>\\d{4}))?\\s*(?:-|–|bis)\\s*(?<b>(?:" + Months.WORD
                    + "|\\d{1,2})[\\s./-]*\\d{4})",
            FLAGS);

    private DayRanges() {}

    /** Null if the text is neither a range nor a list of days. */
    static @Nullable Finding<DaySpan> read(String text) {
        Matcher full = FULL.matcher(text);
        if (full.matches()) {
            return range(DayForms.read(full.group("a")), DayForms.read(full.group("b")));
        }
        Matcher shortened = SHORT.matcher(text);
        if (shortened.matches()) {
            return readShort(shortened);
        }
        Matcher months = MONTHS.matcher(text);
        if (months.matches()) {
            String last = months.group("b");
            String year = months.group("y") == null ? last.substring(last.length() - 4) : months.group("y");
            String separator = Character.isDigit(months.group("a").charAt(0)) ? "." : " ";
            return range(DayForms.read(months.group("a") + separator + year), DayForms.read(last));
        }
        return several(text);
    }

    /** The only day that a longer text contains; null if it contains none or more. */
    static @Nullable DayValue onlyDay(String text) {
        List<DayValue> days = days(text);
        return days.isEmpty() ? null : days.get(0);
    }

    private static @Nullable Finding<DaySpan> readShort(Matcher matcher) {
        Finding<DaySpan> last = DayForms.read(matcher.group("b"));
        DaySpan span = DayText.sureValue(last);
        if (span == null) {
            return last;
        }
        String month = matcher.group("m");
        String written = matcher.group("d") + "."
                + (month == null ? span.last().earliest().getMonthValue() : month.replaceAll("\\.$", ""))
                + (month == null || Character.isDigit(month.charAt(0)) ? "." : " ")
                + span.last().earliest().getYear();
        Finding<DaySpan> first = DayForms.read(written);
        Finding<DaySpan> range = range(first, last);
        boolean ranged = matcher.group("s").matches("(?iu)-|–|—|bis.*");
        return ranged || isNextDay(range) ? range : Finding.ask(span, "DATE_TWO");
    }

    private static boolean isNextDay(Finding<DaySpan> range) {
        DaySpan span = range.value();
        return span != null
                && span.first() != null
                && span.first().latest().plusDays(1).equals(span.last().earliest());
    }

    private static Finding<DaySpan> range(@Nullable Finding<DaySpan> first, @Nullable Finding<DaySpan> last) {
        DaySpan from = DayText.sureValue(first);
        DaySpan until = DayText.sureValue(last);
        if (from == null || until == null) {
            return Finding.impossible("DATE_INVALID");
        }
        if (from.last().earliest().isAfter(until.last().latest())) {
            return Finding.ask(null, "DATE_REVERSED");
        }
        return Finding.sure(new DaySpan(from.last(), until.last()));
    }

    private static @Nullable Finding<DaySpan> several(String text) {
        List<DayValue> days = days(text);
        String between = ONE_DAY.matcher(text).replaceAll("").replaceAll("(?iu)\\b(?:und|sowie|u)\\b|[\\s,;+&/.]", "");
        if (days.size() < 2 || !between.isEmpty()) {
            return null;
        }
        DayValue last = days.stream()
                .reduce((left, right) -> left.latest().isAfter(right.latest()) ? left : right)
                .orElseThrow();
        return Finding.ask(DaySpan.of(last), "DATE_TWO");
    }

    private static List<DayValue> days(String text) {
        List<DayValue> days = new ArrayList<>();
        Matcher matcher = ONE_DAY.matcher(text);
        while (matcher.find()) {
            DaySpan span = DayText.sureValue(DayForms.read(matcher.group()));
            if (span != null) {
                days.add(span.last());
            }
        }
        return days;
    }
}
