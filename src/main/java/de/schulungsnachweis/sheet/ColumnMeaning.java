package de.schulungsnachweis.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * What a column can mean.
 *
 * @param name of the value in the JSON of {@code check}, as in {@link FileAgreements#columns()}
 * @param label the German words that people choose from
 */
public record ColumnMeaning(String name, String label) {

    private static final List<ColumnMeaning> PERSON = List.of(
            new ColumnMeaning("personnelNumber", "Personalnummer"),
            new ColumnMeaning("familyName", "Nachname"),
            new ColumnMeaning("givenName", "Vorname"),
            new ColumnMeaning("name", "Nachname und Vorname"),
            new ColumnMeaning("namePrefix", "Namenszusatz"),
            new ColumnMeaning("academicTitle", "Akademischer Titel"),
            new ColumnMeaning("email", "E-Mail"),
            new ColumnMeaning("unit", "Organisationseinheit"));

    private static final List<ColumnMeaning> STAFF = List.of(
            new ColumnMeaning("subUnit", "Abteilung/Sachgebiet"),
            new ColumnMeaning("function", "Funktion"),
            new ColumnMeaning("leader", "Führungskraft"),
            new ColumnMeaning("citizenContact", "Bürgerkontakt"),
            new ColumnMeaning("mediaWork", "Medien- und Öffentlichkeitsarbeit"),
            new ColumnMeaning("supervisor", "Vorgesetzte Person"),
            new ColumnMeaning("onDuty", "Am Stichtag im Dienst"),
            new ColumnMeaning("entryDay", "Eintritt"),
            new ColumnMeaning("exitDay", "Austritt"));

    private static final List<ColumnMeaning> CERTIFICATES = List.of(
            new ColumnMeaning("title", "Titel der Schulung"),
            new ColumnMeaning("provider", "Anbieter"),
            new ColumnMeaning("courseNumber", "Kursnummer"),
            new ColumnMeaning("firstDay", "Beginn"),
            new ColumnMeaning("lastDay", "Ende"),
            new ColumnMeaning("day", "Datum"),
            new ColumnMeaning("duration", "Dauer"),
            new ColumnMeaning("durationHours", "Dauer in Stunden"),
            new ColumnMeaning("durationUnits", "Dauer in Unterrichtseinheiten"),
            new ColumnMeaning("durationMinutes", "Dauer in Minuten"),
            new ColumnMeaning("durationDays", "Dauer in Tagen"),
            new ColumnMeaning("format", "Format"),
            new ColumnMeaning("source", "Herkunft"),
            new ColumnMeaning("proofPresent", "Nachweis liegt vor"),
            new ColumnMeaning("state", "Stand der Teilnahme"),
            new ColumnMeaning("categoryStated", "Kompetenz"));

    /** What a column of a list of persons can mean. */
    public static List<ColumnMeaning> of(ListKind kind) {
        List<ColumnMeaning> meanings = new ArrayList<>(PERSON);
        switch (kind) {
            case STAFF -> meanings.addAll(STAFF);
            case CERTIFICATES -> meanings.addAll(CERTIFICATES);
            case UNITS, CATALOGUE -> throw new IllegalArgumentException("no list of persons");
        }
        return meanings;
    }
}
