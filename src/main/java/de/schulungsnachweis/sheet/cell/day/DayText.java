package de.schulungsnachweis.sheet.cell.day;

import de.schulungsnachweis.sheet.DayValue;
import de.schulungsnachweis.sheet.cell.Finding;
import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as text: from the plain forms to those that only a person can decide. */
final class DayText {

    private static final Set<String> NOTHING = Set.of(
            "",
            "-",
            "--",
            "---",
            "–",
            "—",
            "?",
            "??",
            "/",
            "k.a.",
            "k. a.",
            "ka",
            "n/a",
            "n.a.",
            "keine angabe",
            "keine",
            "kein",
            "entfällt",
            "ohne",
            "leer",
            "null",
            "nan",
            "#nv");
    private static final Pattern LEAD = Pattern.compile(
            "^(?iu:(?:(?:mo|di|mi|do|fr|sa|so)(?:\\.,?|,|(?=\\s+\\d))|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|"
                    + "sonntag)(?:,|\\s))?\\s*(?:(?:am|den|dem|vom)\\s+)*)");
    private static final Pattern TIME =
            Pattern.compile("(?iu)(?:,?\\s+(?:um\\s+)?|T)\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:Uhr|h|Z)?$");
    private static final Pattern TIMES = Pattern.compile(
            "(?iu)(?:,|\\s)\\s*(?:um\\s+|von\\s+)?(?:\\d{1,2}(?:[:.]\\d{2})?\\s*(?:Uhr)?\\s*(?:-|–|bis)\\s*)?\\d{1,2}(?:[:.]\\d{2})?\\s*Uhr$"
                    + "|(?:,|\\s)\\s*\\d{1,2}:\\d{2}\\s*(?:-|–|bis)\\s*\\d{1,2}:\\d{2}$");
    private static final Pattern PERIOD = Pattern.compile(
            "(?iu).*\\b(?:KW|Kalenderwoche|Quartal|Q\\s?[1-4]|Halbjahr|Frühjahr|Frühling|Sommer|Herbst|Winter|Anfang|Mitte|"
                    + "Ende|Schuljahr|Semester)\\b.*\\d{2}.*|\\d{4}\\s*/\\s*(?:Q[1-4]|\\d{1,2}\\. ?KW)"
                    + "|(?:(?:WS|SS|WiSe|SoSe)\\s*)?(?:19|20)\\d{2}\\s*(?:/|-|–|bis)\\s*(?:(?:19|20)?\\d{2})");
    private static final Pattern APPROXIMATE = Pattern.compile(
            "(?iu)(?:ca\\.?|circa|etwa|um|vor|nach|seit|ab|bis|vermutlich|evtl\\.?|wohl|geplant:?)\\s*(.*\\d.*)");

    /** No day takes that many characters; patterns are spared longer texts. */
    private static final int LONGEST = 200;

    private DayText() {}

    static Finding<DaySpan> read(String written) {
        if (written.length() > LONGEST) {
            return Finding.impossible("DATE_UNREADABLE");
        }
        return isPlain(written)
                ? Plausible.day(
                        Integer.parseInt(written.substring(0, 2)),
                        Integer.parseInt(written.substring(3, 5)),
                        written.substring(6))
                : readForms(written);
    }

    /** Nearly all days are written 15.03.2024. */
    private static boolean isPlain(String written) {
        if (written.length() != 10 || written.charAt(2) != '.' || written.charAt(5) != '.') {
            return false;
        }
        for (int i = 0; i < written.length(); i++) {
            char character = written.charAt(i);
            if (i != 2 && i != 5 && (character < '0' || character > '9')) {
                return false;
            }
        }
        return true;
    }

    private static Finding<DaySpan> readForms(String written) {
        String lines = VisibleText.lines(written);
        String text = LEAD.matcher(lines.replace('\n', ' ').strip()).replaceFirst("");
        if (NOTHING.contains(text.toLowerCase(Locale.GERMAN))) {
            return Finding.missing();
        }
        String day = TIMES.matcher(stripped(text)).replaceFirst("");
        String bare = TIME.matcher(day).replaceFirst("").strip();
        Finding<DaySpan> finding = DayForms.read(bare);
        if (finding == null) {
            finding = DayRanges.read(bare);
        }
        return finding != null ? finding : readDoubtful(bare);
    }

    /** A whole number that stands for a day by its digits: 20240301, 01032024, 2024. */
    static Finding<DaySpan> digits(String digits) {
        Finding<DaySpan> finding = DayForms.readDigits(digits);
        return finding != null ? finding : Finding.impossible("DATE_IMPLAUSIBLE");
    }

    private static Finding<DaySpan> readDoubtful(String text) {
        Finding<DaySpan> typo = DayTypos.read(text);
        if (typo != null) {
            return typo;
        }
        if (PERIOD.matcher(text).matches()) {
            return Finding.ask(null, "DATE_PERIOD");
        }
        if (APPROXIMATE.matcher(text).matches()) {
            return Finding.ask(null, "DATE_APPROX");
        }
        DayValue only = DayRanges.onlyDay(text);
        if (only != null) {
            return Finding.ask(DaySpan.of(only), "DATE_WITH_REMARK");
        }
        return Finding.impossible("DATE_UNREADABLE");
    }

    private static String stripped(String text) {
        String result = text;
        if (result.startsWith("'")) {
            result = result.substring(1);
        }
        while (!result.isEmpty() && ",;".indexOf(result.charAt(result.length() - 1)) >= 0) {
            result = result.substring(0, result.length() - 1).strip();
        }
        return result;
    }

    /** The value of a finding that is sure; null otherwise. */
    static @Nullable DaySpan sureValue(@Nullable Finding<DaySpan> finding) {
        return finding != null && finding.certainty() == Finding.Certainty.SURE ? finding.value() : null;
    }
}
