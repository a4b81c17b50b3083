package de.schulungsnachweis.sheet.template;

import static de.schulungsnachweis.sheet.template.TemplateColumn.choice;
import static de.schulungsnachweis.sheet.template.TemplateColumn.date;
import static de.schulungsnachweis.sheet.template.TemplateColumn.text;

import java.util.List;

/** The columns of the list of Organisationseinheiten (R22). */
final class UnitColumns {

    private static final List<String> KINDS = List.of(
            "Amt",
            "Eigenbetrieb",
            "Büro des Geschäftsbereichs",
            "Stadtbezirksamt",
            "örtliche Verwaltungsstelle",
            "eigenständiger Fachbereich",
            "Stabsstelle",
            "Mitarbeitervertretung",
            "Büro der Beauftragten");

    static final List<TemplateColumn> ALL = List.of(
            text("Code", 16, "Das Kürzel der Organisationseinheit. Jedes Kürzel kommt nur einmal vor.", "EB 52")
                    .mandatory(),
            text("Name", 58, "Der volle Name.", "Eigenbetrieb Sportstätten").mandatory(),
            choice("Art", 28, KINDS, "Die Art der Organisationseinheit.", "Eigenbetrieb")
                    .mandatory(),
            text("Geschäftsbereich", 18, "Der Geschäftsbereich, zu dem sie gehört.", "GB 2"),
            text("Leitung (Personalnummer)", 18, "Die Personalnummer der Leitung.", "00010007"),
            text("E-Mail", 42, "Die Sammeladresse der Organisationseinheit.", "sport@musterhausen.example"),
            text(
                    "Andere Schreibweisen",
                    36,
                    "Weitere Schreibweisen, die in Listen vorkommen, mit Semikolon getrennt.",
                    "EB52; Sportstätten"),
            date(
                    "Gültig ab",
                    "Ab wann die Organisationseinheit so besteht oder zu diesem Geschäftsbereich gehört.",
                    "01.01.2021"),
            date("Gültig bis", "Bis wann das galt. Leer heißt: bis heute.", ""));

    private UnitColumns() {}
}
