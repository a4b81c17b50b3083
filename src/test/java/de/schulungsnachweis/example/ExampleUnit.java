package de.schulungsnachweis.example;

import de.schulungsnachweis.sheet.template.Template;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Units of every kind that has to report (R22). The last two are on the list of units and deliver nothing. */
enum ExampleUnit {
    PERSONNEL("10", "Haupt- und Personalamt", "Amt", "GB 1", 45, 40, "Amtsleitung", "Personalamt; Amt 10"),
    CITIZENS("33", "Bürgeramt", "Amt", "GB 3", 80, 90, "Amtsleitung", "Amt 33"),
    FIRE("37", "Brand- und Katastrophenschutzamt", "Amt", "GB 3", 60, 55, "Amtsleitung", "Feuerwehr; Amt 37"),
    LIBRARIES("42", "Städtische Bibliotheken", "Amt", "GB 4", 40, 85, "Amtsleitung", "Bibliotheken; Amt 42"),
    SOCIAL("50", "Sozialamt", "Amt", "GB 5", 85, 80, "Amtsleitung", "Amt 50"),
    SPORTS("EB 52", "Eigenbetrieb Sportstätten", "Eigenbetrieb", "GB 2", 30, 60, "Betriebsleitung", "EB52"),
    MARKETS("FB 27", "Fachbereich Märkte", "eigenständiger Fachbereich", "GB 2", 14, 70, "Fachbereichsleitung", ""),
    DIVISION_FIVE(
            "GB 5",
            "Büro des Geschäftsbereichs Soziales",
            "Büro des Geschäftsbereichs",
            "GB 5",
            6,
            60,
            "Büroleitung",
            ""),
    MAYOR(
            "GB OB",
            "Büro des Oberbürgermeisters",
            "Büro des Geschäftsbereichs",
            "GB OB",
            6,
            60,
            "Büroleitung",
            "Büro OB"),
    COTTA("SBA Cotta", "Stadtbezirksamt Cotta", "Stadtbezirksamt", "GB 3", 18, 80, "Stadtbezirksamtsleitung", "Cotta"),
    LANGEBRUECK(
            "VSt Langebrück",
            "Örtliche Verwaltungsstelle Langebrück",
            "örtliche Verwaltungsstelle",
            "GB 3",
            6,
            80,
            "Verwaltungsstellenleitung",
            "Verwaltungsstelle Langebrück"),
    STRATEGY("80.S", "Stabsstelle Fachkräftestrategie", "Stabsstelle", "GB OB", 5, 0, "", "80 S"),
    COUNCIL("GPR", "Gesamtpersonalrat", "Mitarbeitervertretung", "GB OB", 6, 50, "Vorsitz", "Personalrat"),
    INTEGRATION(
            "INAUSLB",
            "Integrations- und Ausländerbeauftragte",
            "Büro der Beauftragten",
            "GB OB",
            7,
            95,
            "Leitung des Büros der Beauftragten",
            "Integrationsbeauftragte"),
    COMPUTING("EB 17", "Eigenbetrieb IT-Dienstleistungen", "Eigenbetrieb", "GB 1", 0, 0, "", "EB17; IT-Betrieb"),
    INCLUSION(
            "BMBS",
            "Beauftragte für Menschen mit Behinderungen und Senioren",
            "Büro der Beauftragten",
            "GB OB",
            0,
            0,
            "",
            "");

    private final String code;
    private final String title;
    private final String kind;
    private final String division;
    private final int persons;
    private final int contactPercent;
    private final String headFunction;
    private final String spellings;

    ExampleUnit(
            String code,
            String title,
            String kind,
            String division,
            int persons,
            int contactPercent,
            String headFunction,
            String spellings) {
        this.code = code;
        this.title = title;
        this.kind = kind;
        this.division = division;
        this.persons = persons;
        this.contactPercent = contactPercent;
        this.headFunction = headFunction;
        this.spellings = spellings;
    }

    String code() {
        return code;
    }

    int persons() {
        return persons;
    }

    /** How many of a hundred staff have citizen contact. */
    int contactPercent() {
        return contactPercent;
    }

    /** The function of the head; empty where the unit has no manager. */
    String headFunction() {
        return headFunction;
    }

    /** The list of units; the heads come from the staff list. */
    static List<ExampleRow> rows(ExampleStaff staff) {
        return Arrays.stream(values())
                .map(unit -> new ExampleRow(Template.UNITS)
                        .set("Code", unit.code)
                        .set("Name", unit.title)
                        .set("Art", unit.kind)
                        .set("Geschäftsbereich", unit.division)
                        .set(
                                "Leitung",
                                unit.headFunction.isEmpty()
                                        ? null
                                        : staff.head(unit).text("Personalnummer"))
                        .set("E-Mail", unit.mailbox() + "@musterhausen.example")
                        .set("Andere Schreibweisen", unit.spellings.isEmpty() ? null : unit.spellings)
                        .set("Gültig ab", LocalDate.of(2021, 1, 1)))
                .toList();
    }

    private String mailbox() {
        return "oe-"
                + code.toLowerCase(Locale.ROOT)
                        .replace(' ', '-')
                        .replace('.', '-')
                        .replace("ü", "ue");
    }
}
