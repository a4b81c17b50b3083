package de.schulungsnachweis.sheet.template;

import static de.schulungsnachweis.sheet.template.TemplateColumn.choice;
import static de.schulungsnachweis.sheet.template.TemplateColumn.text;

import java.util.ArrayList;
import java.util.List;

/** The columns of the course catalogue (R16). */
final class CatalogueColumns {

    private static final String NONE = "nicht anerkannt";

    private CatalogueColumns() {}

    /** With the labels of the mandate's categories. */
    static List<TemplateColumn> of(List<String> categories) {
        List<String> choices = new ArrayList<>(categories);
        choices.add(NONE);
        return List.of(
                text("Kursnummer", 16, "Die Nummer aus dem Programm, wenn es eine gibt.", "09-114"),
                text(
                                "Titel",
                                56,
                                "Der vollständige Titel, wie er im Programm steht.",
                                "Interkulturelle Kompetenz im Kundengespräch")
                        .mandatory(),
                text("Anbieter", 28, "Wer den Kurs durchführt.", "Sachgebiet Fortbildung"),
                choice(
                                "Kompetenz",
                                26,
                                choices,
                                "Die Kompetenz, für die der Kurs zählt, oder „" + NONE + "“.",
                                categories.getFirst())
                        .mandatory(),
                text(
                        "Dauer",
                        28,
                        "Die Dauer mit Einheit: Stunden, Minuten, Unterrichtseinheiten (UE) oder Uhrzeiten. Leer heißt: Es gilt,"
                                + " was auf dem Nachweis steht.",
                        "8 UE oder 6,5 Std. oder 9–16 Uhr"));
    }
}
