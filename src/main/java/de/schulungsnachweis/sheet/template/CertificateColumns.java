package de.schulungsnachweis.sheet.template;

import static de.schulungsnachweis.sheet.template.TemplateColumn.choice;
import static de.schulungsnachweis.sheet.template.TemplateColumn.date;
import static de.schulungsnachweis.sheet.template.TemplateColumn.text;
import static de.schulungsnachweis.sheet.template.TemplateColumn.yesNo;

import java.util.List;

/** The columns of the list of Schulungsnachweise. */
final class CertificateColumns {

    private static final List<String> FORMATS = List.of("Präsenz", "Online", "E-Learning", "Fachtag", "Fachkongress");
    private static final List<String> SOURCES = List.of("zentral", "extern", "Bildungsurlaub", "privat");

    private CertificateColumns() {}

    /** With the labels of the mandate's categories. */
    static List<TemplateColumn> of(List<String> categories) {
        return List.of(
                text(
                        "Personalnummer",
                        16,
                        "Die Personalnummer mit allen führenden Nullen. Ohne Nummer genügen Nachname und Vorname, wenn sie in"
                                + " der Organisationseinheit nur einmal vorkommen.",
                        "00012345"),
                text("Nachname", 20, "Der Nachname.", "Yıldız-Brandt"),
                text("Vorname", 18, "Der Vorname.", "Samira"),
                text("Organisationseinheit", 20, "Kürzel oder Name der Organisationseinheit.", "50"),
                text(
                                "Titel der Schulung",
                                56,
                                "Der vollständige Titel, wie er auf dem Nachweis steht. Jede Schulung steht in einer eigenen"
                                        + " Zeile.",
                                "Interkulturelle Kompetenz im Kundengespräch")
                        .mandatory(),
                text("Anbieter", 28, "Wer die Schulung durchgeführt hat.", "Volkshochschule Musterhausen"),
                text("Kursnummer", 16, "Die Nummer aus dem Programm, wenn es eine gibt.", "09-114"),
                date("Beginn", "Der erste Tag der Schulung.", "03.03.2025"),
                date("Ende", "Der letzte Tag der Schulung. Bei einem einzelnen Tag ist es derselbe Tag.", "04.03.2025")
                        .mandatory(),
                text(
                        "Dauer",
                        28,
                        "Die Dauer mit Einheit: Stunden, Minuten, Unterrichtseinheiten (UE) oder Uhrzeiten. Bitte nicht"
                                + " schätzen: Was unklar ist, wird geklärt und nicht angenommen.",
                        "8 UE oder 6,5 Std. oder 9–16 Uhr"),
                choice("Format", 14, FORMATS, "Die Art der Veranstaltung.", "Präsenz"),
                choice(
                        "Herkunft",
                        15,
                        SOURCES,
                        "„zentral“ = Fortbildungsprogramm der Stadt, „extern“ = über die Organisationseinheit, sonst"
                                + " „Bildungsurlaub“ oder „privat“.",
                        "zentral"),
                choice(
                        "Kompetenz",
                        26,
                        categories,
                        "Wie Ihre Organisationseinheit die Schulung einordnet. Das ist ein Hinweis und entscheidet nichts.",
                        categories.getFirst()),
                yesNo(
                        "Nachweis liegt vor (ja/nein)",
                        16,
                        "„ja“, wenn ein Zertifikat, eine Teilnahmebescheinigung oder eine bestätigte Teilnahmeliste vorliegt.",
                        "ja"));
    }
}
