package de.schulungsnachweis.intake.mending;

import de.schulungsnachweis.sheet.ListKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of the workbook.
 *
 * @param header as the import template has it
 * @param field the value's name in the JSON of {@code check}, by which a problem finds its cell
 * @param expression how the database gives the value of a staged row as text
 */
record MendingColumn(String header, String field, String expression) {

    private static final List<MendingColumn> PERSON = List.of(
            plain("Personalnummer", "personnelNumber", "personnel_number"),
            plain("Nachname", "familyName", "family_name"),
            plain("Vorname", "givenName", "given_name"),
            plain("E-Mail", "email", "email"),
            plain("Organisationseinheit", "unit", "unit_text"));

    private static final List<MendingColumn> STAFF = List.of(
            plain("Akad. Titel", "academicTitle", "academic_title"),
            plain("Abteilung/Sachgebiet", "subUnit", "sub_unit"),
            plain("Funktion", "function", "function"),
            yesNo("Führungskraft (ja/nein)", "leader", "leader"),
            yesNo("Bürgerkontakt (ja/nein)", "citizenContact", "citizen_contact"),
            yesNo("Medien- und Öffentlichkeitsarbeit (ja/nein)", "mediaWork", "media_work"),
            plain("Vorgesetzte Person", "supervisor", "supervisor"),
            yesNo("Am Stichtag im Dienst (ja/nein)", "onDuty", "on_duty"),
            day("Eintritt", "entryDay", "entry_day"),
            day("Austritt", "exitDay", "exit_day"));

    private static final List<MendingColumn> CERTIFICATES = List.of(
            plain("Titel der Schulung", "title", "title"),
            plain("Anbieter", "provider", "provider"),
            plain("Kursnummer", "courseNumber", "course_number"),
            day("Beginn", "firstDay", "first_day"),
            day("Ende", "lastDay", "last_day"),
            new MendingColumn("Dauer", "duration", "s.minutes || ' Minuten'"),
            yesNo("Nachweis liegt vor (ja/nein)", "proofPresent", "proof_present"),
            plain("Kompetenz", "categoryStated", "category_stated"));

    static List<MendingColumn> of(ListKind kind) {
        List<MendingColumn> columns = new ArrayList<>(PERSON);
        columns.addAll(kind == ListKind.STAFF ? STAFF : CERTIFICATES);
        return columns;
    }

    private static MendingColumn plain(String header, String field, String column) {
        return new MendingColumn(header, field, "s." + column);
    }

    private static MendingColumn yesNo(String header, String field, String column) {
        return new MendingColumn(header, field, "case s." + column + " when true then 'ja' when false then 'nein' end");
    }

    private static MendingColumn day(String header, String field, String column) {
        return new MendingColumn(header, field, "to_char(s." + column + ", 'DD.MM.YYYY')");
    }
}
