package de.schulungsnachweis.sheet.row;

import de.schulungsnachweis.mandate.person.LeaderFunctionRule;
import de.schulungsnachweis.sheet.DayValue;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.Entry.Status;
import de.schulungsnachweis.sheet.StaffValues;
import de.schulungsnachweis.sheet.cell.Finding;
import de.schulungsnachweis.sheet.cell.Finding.Certainty;
import de.schulungsnachweis.sheet.cell.PersonName;
import de.schulungsnachweis.sheet.cell.YesNoReader;
import de.schulungsnachweis.sheet.cell.day.DayReader;
import de.schulungsnachweis.sheet.cell.day.DaySpan;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.table.Field;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a staff list. */
final class StaffRows implements RowReader {

    private static final Set<String> NO_OBSTACLE = Set.of("DATE_OPEN_END", "DATE_PLACEHOLDER");

    private static final Pattern LEFT =
            Pattern.compile("(?iu)ausgeschieden|ausgetreten|left|inaktiv|inactive|gekündigt|verstorben");

    private static final int KNOWN_FUNCTIONS = 1000;

    private final Map<String, Boolean> leading = new HashMap<>();

    @Override
    public List<Entry> read(Row row, RowSetting setting, @Nullable String unit) {
        RowFindings findings = new RowFindings(setting, row);
        PersonCells person = new PersonCells(setting, findings);
        String number = person.number();
        String email = person.email();
        PersonName name = person.name(email, Status.DECIDE, Status.REJECTED);
        checkPerson(findings, setting, number, name);
        StaffValues values = values(findings, unit, number, email, name);
        checkValues(findings, values);
        return List.of(findings.entry(values));
    }

    private static StaffValues values(
            RowFindings findings,
            @Nullable String unit,
            @Nullable String number,
            @Nullable String email,
            PersonName name) {
        String ownUnit = findings.unit();
        return new StaffValues(
                number,
                name.familyName(),
                name.givenName(),
                name.academicTitle(),
                email,
                ownUnit == null ? unit : ownUnit,
                findings.text(Field.SUB_UNIT),
                findings.text(Field.FUNCTION),
                yesNo(findings, Field.LEADER),
                yesNo(findings, Field.CITIZEN_CONTACT),
                yesNo(findings, Field.MEDIA_WORK),
                findings.text(Field.SUPERVISOR),
                yesNo(findings, Field.ON_DUTY),
                day(findings, Field.ENTRY_DAY),
                day(findings, Field.EXIT_DAY));
    }

    private void checkValues(RowFindings findings, StaffValues values) {
        LocalDate entry = values.entryDay();
        LocalDate exit = values.exitDay();
        if (entry != null && exit != null && entry.isAfter(exit)) {
            findings.problem("DATE_REVERSED", Status.DECIDE);
        }
        String function = values.function();
        if (Boolean.FALSE.equals(values.leader()) && function != null && contradicts(function)) {
            findings.problem("LEADER_CONTRADICTION", Status.READ, function);
        }
        checkState(findings, exit);
    }

    private boolean contradicts(String function) {
        if (leading.size() > KNOWN_FUNCTIONS) {
            leading.clear();
        }
        return leading.computeIfAbsent(function, text -> LeaderFunctionRule.contradicts(text, false));
    }

    private static void checkPerson(
            RowFindings findings, RowSetting setting, @Nullable String number, PersonName name) {
        boolean nameless = name.familyName() == null && name.givenName() == null;
        Integer column = setting.table().column(Field.PERSONNEL_NUMBER);
        if (nameless && number == null) {
            findings.problem("PERSON_MISSING", Status.REJECTED);
        } else if (number == null
                && column != null
                && !findings.has("NUMBER_ROUNDED")
                && !findings.has("NUMBER_UNREADABLE")) {
            findings.missing("NUMBER_MISSING", column, Status.DECIDE);
        }
        Integer family = setting.table().column(Field.FAMILY_NAME);
        if (name.familyName() == null && family != null && number != null && !nameless) {
            findings.missing("NAME_MISSING", family, Status.READ);
        }
    }

    private static void checkState(RowFindings findings, @Nullable LocalDate exit) {
        Cell cell = findings.cell(Field.STATE);
        String state = findings.text(cell);
        if (cell != null && state != null && exit == null && LEFT.matcher(state).matches()) {
            findings.note("LEFT", cell);
        }
    }

    private static @Nullable LocalDate day(RowFindings findings, Field field) {
        Cell cell = findings.cell(field);
        if (cell == null) {
            return null;
        }
        Finding<DaySpan> finding = DayReader.read(cell);
        String code = finding.code();
        boolean farExit = field == Field.EXIT_DAY && "DATE_FUTURE".equals(code);
        if (code != null && NO_OBSTACLE.contains(code)) {
            return null;
        }
        DaySpan span = farExit ? finding.value() : findings.take(finding, cell, Status.DECIDE, Status.DECIDE);
        if (span == null) {
            return null;
        }
        DayValue day = span.last();
        if (day.exact() == null && finding.certainty() == Certainty.SURE) {
            findings.note("DATE_MONTH_ONLY", cell);
            findings.raise(Status.DECIDE);
        }
        return day.exact();
    }

    private static @Nullable Boolean yesNo(RowFindings findings, Field field) {
        Cell cell = findings.cell(field);
        if (cell == null) {
            return null;
        }
        boolean marked = cell.kind() == Cell.Kind.TEXT && cell.text().strip().equalsIgnoreCase(findings.header(cell));
        return marked ? Boolean.TRUE : findings.take(YesNoReader.read(cell), cell, Status.DECIDE, Status.DECIDE);
    }
}
