package de.schulungsnachweis.sheet.table;

import de.schulungsnachweis.shared.UnitCode;
import de.schulungsnachweis.sheet.cell.Finding.Certainty;
import de.schulungsnachweis.sheet.cell.ProofReader;
import de.schulungsnachweis.sheet.cell.YesNoReader;
import de.schulungsnachweis.sheet.cell.day.DayReader;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.CellFormat;
import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the values of a column look like, whatever its header says. */
final class Shapes {

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'-]+(?: [\\p{L}.'-]+)+|[\\p{L}.' -]+, ?[\\p{L}.' -]+");
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern PADDED_NUMBER = Pattern.compile("0\\d{4,9}");
    private static final Pattern YEAR = Pattern.compile("20[0-3]\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,10}");
    private static final Pattern NUMBER_LIKE = Pattern.compile("(?=.*\\d)[\\p{Alnum}.,/ -]{1,20}");
    private static final Pattern WITH_DIGIT = Pattern.compile(".*\\d.*");
    private static final Pattern WITH_LETTER = Pattern.compile(".*\\p{L}.*");
    private static final Pattern WITH_LETTERS = Pattern.compile(".*\\p{L}{2}.*");
    private static final Pattern TIME =
            Pattern.compile("(?iu)(?:[01]?\\d|2[0-4])[:.]\\d{2}(?::\\d{2})?(?:\\s*(?:Uhr|h))?");
    private static final int SHORTEST_TITLE = 8;
    private static final double MOST = 0.6;

    private Shapes() {}

    static boolean areDays(List<Cell> samples) {
        return share(samples, Shapes::isDay) > MOST;
    }

    static boolean areStates(List<Cell> samples) {
        return share(samples, Shapes::isState) > MOST;
    }

    static boolean areDaysOrStates(List<Cell> samples) {
        return share(samples, cell -> isDay(cell) || isState(cell) || isYear(cell)) > MOST;
    }

    static boolean areNames(List<Cell> samples) {
        return share(samples, cell -> matches(NAME, cell)) > MOST;
    }

    static boolean areEmails(List<Cell> samples) {
        return share(samples, cell -> matches(EMAIL, cell)) > MOST;
    }

    static boolean arePaddedNumbers(List<Cell> samples) {
        return share(samples, cell -> matches(PADDED_NUMBER, cell)) > MOST;
    }

    static boolean arePersonnelNumbers(List<Cell> samples) {
        return share(samples, cell -> matches(NUMBER, cell)) > MOST;
    }

    /** Numbers and codes with digits; no days. */
    static boolean areNumberLike(List<Cell> samples) {
        return share(samples, cell -> matches(NUMBER_LIKE, cell)) > MOST && !areDays(samples);
    }

    /** Durations have digits somewhere, days have more. */
    static boolean haveDigits(List<Cell> samples) {
        return share(samples, cell -> matches(WITH_DIGIT, cell)) > MOST && !areDays(samples);
    }

    /** Words that are neither days nor states. */
    static boolean areTexts(List<Cell> samples) {
        return share(samples, cell -> cell.kind() == Cell.Kind.TEXT && matches(WITH_LETTERS, cell)) > MOST
                && !areDaysOrStates(samples);
    }

    /** Texts that are longer than a word, most of them. */
    static boolean areTitles(List<Cell> samples) {
        double length = samples.stream()
                .mapToInt(cell -> VisibleText.of(cell.display()).length())
                .average()
                .orElse(0);
        return areTexts(samples) && length >= SHORTEST_TITLE && !areEmails(samples) && !areNumberLike(samples);
    }

    static boolean areStatesOrEmpty(List<Cell> samples) {
        return samples.stream().allMatch(Cell::isBlank) || areStates(samples);
    }

    /** What names another person: a number, an address or a name. */
    static boolean areReferences(List<Cell> samples) {
        return arePersonnelNumbers(samples) || areEmails(samples) || areNames(samples);
    }

    /** No value has a letter, so that none is a name. */
    static boolean areNoNames(List<Cell> samples) {
        return share(samples, cell -> !matches(WITH_LETTER, cell)) > MOST;
    }

    /** Times of a day, as in columns for the beginning and the end of a single day. */
    static boolean areTimes(List<Cell> samples) {
        return share(samples, Shapes::isTime) > MOST;
    }

    private static boolean isTime(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                ? cell.format().shape() == CellFormat.Shape.TIME && cell.number() < 1
                : matches(TIME, cell);
    }

    static boolean areUnitCodes(List<Cell> samples) {
        return share(samples, cell -> UnitCode.parse(cell.display()).code() != null) > 0.2;
    }

    /** True if all values are the same. */
    static boolean isConstant(List<Cell> samples) {
        return samples.stream().map(Cell::display).distinct().count() <= 1;
    }

    static boolean isDay(Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER && !cell.format().isDate()) {
            return false;
        }
        Certainty certainty = DayReader.read(cell).certainty();
        return certainty == Certainty.SURE || certainty == Certainty.ASK;
    }

    static boolean isState(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return cell.kind() == Cell.Kind.BOOLEAN;
        }
        return YesNoReader.read(cell).certainty() == Certainty.SURE || ProofReader.isState(cell.text());
    }

    /** A bare year, as a matrix of trainings often has it. */
    private static boolean isYear(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER && YEAR.matcher(cell.display()).matches();
    }

    private static boolean matches(Pattern pattern, Cell cell) {
        return pattern.matcher(VisibleText.of(cell.display())).matches();
    }

    private static double share(List<Cell> samples, Predicate<Cell> predicate) {
        List<Cell> filled = samples.stream().filter(cell -> !cell.isBlank()).toList();
        return filled.isEmpty() ? 0 : (double) filled.stream().filter(predicate).count() / filled.size();
    }
}
