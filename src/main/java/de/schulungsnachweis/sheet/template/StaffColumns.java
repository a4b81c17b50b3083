package de.schulungsnachweis.sheet.template;

import static de.schulungsnachweis.sheet.template.TemplateColumn.date;
import static de.schulungsnachweis.sheet.template.TemplateColumn.text;
import static de.schulungsnachweis.sheet.template.TemplateColumn.yesNo;

import java.util.List;

/** The columns of the Personalliste. Only what the rules need is asked for (R28). */
final class StaffColumns {

    private static final String BLANK_IS_NOT_NO = " Leer heißt „ohne Angabe“, nicht „nein“.";

    static final List<TemplateColumn> ALL = List.of(
            text("Personalnummer", 16, "Die Personalnummer mit allen führenden Nullen.", "00012345")
                    .mandatory(),
            text("Nachname", 20, "Der heutige Nachname.", "Yıldız-Brandt").mandatory(),
            text("Vorname", 18, "Der Vorname.", "Samira").mandatory(),
            text("Akad. Titel", 11, "Der akademische Titel, wenn es einen gibt.", "Dr."),
            text(
                    "E-Mail",
                    42,
                    "Die dienstliche Adresse. Sie wird für Erinnerungen gebraucht.",
                    "syildiz-brandt@musterhausen.example"),
            text(
                    "Organisationseinheit",
                    22,
                    "Kürzel oder Name der Organisationseinheit, so wie in der Liste der Organisationseinheiten.",
                    "50 oder EB 52 oder SBA Cotta"),
            text("Abteilung/Sachgebiet", 22, "Abteilung oder Sachgebiet innerhalb der Organisationseinheit.", "50.2"),
            text("Funktion", 34, "Die Funktion oder Stelle.", "Sachgebietsleitung"),
            yesNo(
                    "Führungskraft (ja/nein)",
                    15,
                    "„ja“ ab Sachgebietsleitung aufwärts, auch bei schriftlich beauftragter Leitung. Eine Vertretung nur"
                            + " bei Abwesenheit ist keine Führungskraft." + BLANK_IS_NOT_NO,
                    "nein"),
            yesNo(
                    "Bürgerkontakt (ja/nein)",
                    15,
                    "„ja“ bei Kontakt mit Bürgerinnen und Bürgern: persönlich, am Telefon, schriftlich oder elektronisch."
                            + " Das beurteilt die Organisationseinheit." + BLANK_IS_NOT_NO,
                    "ja"),
            yesNo(
                    "Medien- und Öffentlichkeitsarbeit (ja/nein)",
                    20,
                    "„ja“ bei Aufgaben in der Medien- oder Öffentlichkeitsarbeit, zum Beispiel Pressemitteilungen oder"
                            + " Internetseiten." + BLANK_IS_NOT_NO,
                    "nein"),
            text(
                    "Vorgesetzte Person (Personalnummer oder E-Mail)",
                    42,
                    "Die unmittelbare Führungskraft: ihre Personalnummer oder ihre E-Mail-Adresse. Ohne diese Angabe geht"
                            + " an niemanden eine Liste mit Namen.",
                    "00010007"),
            yesNo(
                    "Am Stichtag im Dienst (ja/nein)",
                    16,
                    "„nein“, wenn die Person am Stichtag länger abwesend ist. Bitte schreiben Sie keinen Grund dazu. Leer"
                            + " heißt „ja“.",
                    "ja"),
            date("Eintritt", "Der erste Tag bei der Stadt.", "01.10.2019"),
            date("Austritt", "Der letzte Tag bei der Stadt, wenn er feststeht.", "31.12.2026"));

    private StaffColumns() {}
}
