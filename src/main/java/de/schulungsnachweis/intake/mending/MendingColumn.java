package de.schulungsnachweis.intake.mending;

import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.Source;
import de.schulungsnachweis.sheet.TrainingFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of the workbook.
 *
 * @param header as the import template has it
 * @param fields the names of its values in the JSON of {@code check}, by which a problem finds its cell
 * @param expression how the database gives the value of a staged row {@code s} as text
 */
record MendingColumn(String header, List<String> fields, String expression) {

    private static final List<MendingColumn> PERSON = List.of(
            text("Personalnummer", "personnel_number", "personnelNumber"),
            text("Nachname", "family_name", "familyName", "name", "namePrefix"),
            text("Vorname", "given_name", "givenName"),
            text("E-Mail", "email", "email", "userName"),
            text("Organisationseinheit", "unit_text", "unit"));

    private static final List<MendingColumn> STAFF = List.of(
            text("Akad. Titel", "academic_title", "academicTitle"),
            text("Abteilung/Sachgebiet", "sub_unit", "subUnit"),
            text("Funktion", "function", "function"),
            yesNo("Führungskraft (ja/nein)", "leader", "leader"),
            yesNo("Bürgerkontakt (ja/nein)", "citizen_contact", "citizenContact"),
            yesNo("Medien- und Öffentlichkeitsarbeit (ja/nein)", "media_work", "mediaWork"),
            text("Vorgesetzte Person (Personalnummer oder E-Mail)", "supervisor", "supervisor"),
            yesNo("Am Stichtag im Dienst (ja/nein)", "on_duty", "onDuty"),
            day("Eintritt", "entry_day", "entryDay"),
            day("Austritt", "exit_day", "exitDay"));

    private static final List<MendingColumn> CERTIFICATES = List.of(
            text("Titel der Schulung", "title", "title"),
            text("Anbieter", "provider", "provider"),
            text("Kursnummer", "course_number", "courseNumber"),
            day("Beginn", "first_day", "firstDay"),
            new MendingColumn(
                    "Ende",
                    List.of("lastDay", "day"),
                    "to_char(s.last_day, case when s.last_day_earliest < s.last_day then 'MM.YYYY' else 'DD.MM.YYYY' end)"),
            new MendingColumn(
                    "Dauer",
                    List.of("duration", "durationHours", "durationUnits", "durationMinutes", "durationDays"),
                    "s.minutes || ' Minuten'"),
            word("Format", "format", Arrays.stream(TrainingFormat.values()).map(value -> when(value, value.label()))),
            word("Herkunft", "source", Arrays.stream(Source.values()).map(value -> when(value, value.label()))),
            text("Kompetenz", "category_stated", "categoryStated"),
            yesNo("Nachweis liegt vor (ja/nein)", "proof_present", "proofPresent", "state"));

    /** The columns of a list in the order of the workbook. */
    static List<MendingColumn> of(ListKind kind) {
        List<MendingColumn> columns = new ArrayList<>(PERSON);
        columns.addAll(kind == ListKind.STAFF ? STAFF : CERTIFICATES);
        return columns;
    }

    /** Whether a problem is about this column: by the meaning of its own column, else by its header. */
    boolean fits(@Nullable String field, @Nullable String ownHeader) {
        return field == null ? header.equals(ownHeader) : fields.contains(field);
    }

    private static MendingColumn text(String header, String column, String... fields) {
        return new MendingColumn(header, List.of(fields), "s." + column);
    }

    private static MendingColumn yesNo(String header, String column, String... fields) {
        return new MendingColumn(
                header, List.of(fields), "case s." + column + " when true then 'ja' when false then 'nein' end");
    }

    private static MendingColumn day(String header, String column, String field) {
        return new MendingColumn(header, List.of(field), "to_char(s." + column + ", 'DD.MM.YYYY')");
    }

    private static MendingColumn word(String header, String column, Stream<String> cases) {
        return new MendingColumn(
                header, List.of(column), "case s." + column + cases.collect(Collectors.joining()) + " end");
    }

    private static String when(Enum<?> value, String label) {
        return " when '" + value.name() + "' then '" + label + "'";
    }
}
