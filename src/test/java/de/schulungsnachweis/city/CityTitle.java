package de.schulungsnachweis.city;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.testing.FirstMandate;
import org.jspecify.annotations.Nullable;

/** Titles about whose content nobody has a doubt. */
enum CityTitle {
    RACISM("Umgang mit Rassismus und Rechtsextremismus", FirstMandate.DEMOCRATIC),
    INTERCULTURAL("Interkulturelle Kompetenz in der Verwaltung", FirstMandate.INTERCULTURAL),
    CZECH("Tschechisch A1 Kurs", FirstMandate.MULTILINGUAL),
    PLAIN("Leichte Sprache in Bescheiden", FirstMandate.PLAIN_LANGUAGE),
    SPREADSHEETS("Tabellenkalkulation für Fortgeschrittene", null),
    FIRE("Brandschutzhelferausbildung", null);

    private final String text;
    private final @Nullable Category category;

    CityTitle(String text, @Nullable Category category) {
        this.text = text;
        this.category = category;
    }

    String text() {
        return text;
    }

    @Nullable
    Category category() {
        return category;
    }
}
