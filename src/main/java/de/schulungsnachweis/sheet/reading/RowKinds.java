package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.shared.UnitCode;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.cell.Finding;
import de.schulungsnachweis.sheet.cell.PersonnelNumberReader;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.VisibleText;
import de.schulungsnachweis.sheet.row.RowSetting;
import de.schulungsnachweis.sheet.table.Field;
import de.schulungsnachweis.sheet.table.Preamble;
import de.schulungsnachweis.sheet.table.Table;
import de.schulungsnachweis.sheet.table.TableFinder;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the records of a table from its subtotals, footers, group headings and repeated headers. */
final class RowKinds {

    private static final Pattern FOOTER = Pattern.compile(
            "(?iu)(?:summen?|gesamt(?:summe|zahl|anzahl)?|insgesamt|zwischensumme|teilsumme|anzahl|total|subtotal|durchschnitt|stand|stichtag|erstellt|legende|"
                    + "hinweise?|unterschrift|seite|gez\\.|quelle|bearbeit\\w*|druckdatum|ausdruck|datum/unterschrift|ende der liste|mit freundlichen|für die richtigkeit|"
                    + "gesehen|geprüft|verteiler|anlage|ansprechpartner\\w*|rückfragen|\\*|_{3,}|-{3,}|={3,})(?:[\\s:.,(*0-9].*|$)");

    private static final Pattern UNIT_HEADING = Pattern.compile(
            "(?iu)(?:amt|eigenbetrieb|eb|abteilung|abt\\.?|sachgebiet|sg|fachbereich|referat|team|stabsstelle|stadtbezirksamt|sba|geschäftsbereich|gb|"
                    + "organisationseinheit|oe|dienststelle|bereich|büro)\\b.*|.*amt");

    private static final Pattern SUM = Pattern.compile(
            "(?iu)(?:zwischen|teil|gesamt)?summe\\b.*|(?:gesamt|insgesamt|total)(?:anzahl|zahl)?\\s*:?|anzahl\\b.*:");
    private static final Pattern COUNT =
            Pattern.compile("(?iu)\\(?\\d{1,4}\\s*(?:personen|beschäftigte|mitarbeit\\p{L}*|MA|VZÄ)?\\)?");

    private static final int LONGEST = 200;
    private static final int FEWEST_DIGITS = 3;
    private static final int FIRST_CELLS = 4;

    private final ListKind kind;
    private final TableFinder finder;
    private final Preamble labels;
    private final RowSetting setting;

    RowKinds(ListKind kind, RowSetting setting) {
        this.kind = kind;
        this.finder = new TableFinder(kind, Map.of());
        this.setting = setting;
        this.labels = new Preamble(kind);
    }

    /** True if the row repeats the words of the header. */
    boolean isRepeatedHeader(Row row) {
        int same = 0;
        for (Cell cell : row.cells()) {
            if (cell.kind() != Cell.Kind.TEXT) {
                return false;
            }
            String header = setting.table().header(cell.column());
            if (!header.isEmpty() && VisibleText.of(cell.text()).equalsIgnoreCase(header)) {
                same++;
            } else if (same == 0) {
                return false;
            }
        }
        return same >= 2;
    }

    /** A first look without much work: a row of words where a person would stand. */
    boolean mayBeHeader(Row row) {
        List<Cell> cells = row.cells();
        if (cells.size() < 3 || hasPersonnelNumber(row)) {
            return false;
        }
        int known = 0;
        for (int i = 0; i < Math.min(FIRST_CELLS, cells.size()); i++) {
            if (cells.get(i).kind() != Cell.Kind.TEXT) {
                return false;
            }
            known += finder.isKnown(cells.get(i).text()) ? 1 : 0;
        }
        return known >= 2;
    }

    /** True if a column that names persons is filled. */
    boolean namesPerson(Row row) {
        for (Map.Entry<Field, Integer> entry : setting.table().columns().entrySet()) {
            if (entry.getKey().namesPerson() && !row.text(entry.getValue()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** True if the row can be a record at all. */
    boolean isRecord(Row row) {
        if (hasPersonnelNumber(row)) {
            return true;
        }
        List<Cell> cells = row.visibleCells();
        if (FOOTER.matcher(shown(cells.get(0))).matches()) {
            return false;
        }
        if (shown(cells.get(0)).indexOf(':') > 0 && labels.isLabelled(row)) {
            return false;
        }
        if (HintRows.isHint(row)) {
            return false;
        }
        if (cells.stream().anyMatch(cell -> SUM.matcher(shown(cell)).matches())) {
            return false;
        }
        if (cells.size() == 1 && !isTelling(cells.get(0))) {
            return false;
        }
        return saysSomething(row);
    }

    /** The unit that a heading between the rows names; null if the row is no such heading. */
    @Nullable
    String unitHeading(Row row) {
        if (!kind.namesPersons() || hasPersonnelNumber(row)) {
            return null;
        }
        List<Cell> cells = row.visibleCells();
        if (cells.isEmpty() || cells.size() > 2) {
            return null;
        }
        String text = shown(cells.get(0));
        String second = cells.size() == 2 ? shown(cells.get(1)) : "";
        boolean label = text.endsWith(":") && !second.isEmpty();
        boolean counted =
                COUNT.matcher(second).matches() && UNIT_HEADING.matcher(text).matches();
        String unit = label ? second : text.replaceFirst("\\s*:$", "");
        if (!(second.isEmpty() || label || counted) || isTelling(cells.get(0))) {
            return null;
        }
        if (FOOTER.matcher(text).matches() || FOOTER.matcher(unit).matches()) {
            return null;
        }
        return UNIT_HEADING.matcher(unit).matches() || UnitCode.parse(unit).code() != null ? unit : null;
    }

    private boolean hasPersonnelNumber(Row row) {
        Integer column = setting.table().column(Field.PERSONNEL_NUMBER);
        Cell cell = column == null ? null : row.cell(column);
        if (cell == null) {
            return false;
        }
        Finding<String> number = PersonnelNumberReader.read(cell);
        String value = number.value();
        int digits = 0;
        for (int i = 0; value != null && i < value.length() && digits < FEWEST_DIGITS; i++) {
            digits += Character.isDigit(value.charAt(i)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    /** A single cell is a record only if it names a person in a column for persons beyond doubt. */
    private boolean isTelling(Cell cell) {
        Table table = setting.table();
        String text = shown(cell);
        boolean email = Integer.valueOf(cell.column()).equals(table.column(Field.EMAIL)) && text.contains("@");
        boolean name = Integer.valueOf(cell.column()).equals(table.column(Field.FULL_NAME))
                && text.matches("[\\p{L}.' -]+, ?[\\p{L}.' -]+");
        boolean unit = Integer.valueOf(cell.column()).equals(table.column(Field.UNIT_CODE));
        return email || name || unit;
    }

    /** The row says something in a column that a record cannot do without. */
    private boolean saysSomething(Row row) {
        for (Map.Entry<Field, Integer> entry : setting.table().columns().entrySet()) {
            if (isKey(entry.getKey()) && !row.text(entry.getValue()).isEmpty()) {
                return true;
            }
        }
        return setting.table().blocks().stream().anyMatch(block -> saysSomething(row, block));
    }

    private boolean isKey(Field field) {
        return switch (kind) {
            case STAFF, CERTIFICATES -> field.namesPerson();
            case UNITS -> field == Field.UNIT_CODE || field == Field.UNIT_NAME;
            case CATALOGUE -> field == Field.TITLE || field == Field.COURSE_NUMBER;
        };
    }

    private static boolean saysSomething(Row row, Table.Block block) {
        for (Field field : List.of(Field.TITLE, Field.LAST_DAY, Field.DAY)) {
            Integer column = block.column(field);
            if (column != null && block.title() == null && !row.text(column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The beginning of a text is enough to tell what a row is. */
    private static String shown(Cell cell) {
        String text = VisibleText.of(cell.display());
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
