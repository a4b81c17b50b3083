package de.schulungsnachweis.testing;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Mandates;

/** The mandate that most tests are about, with its four categories. */
public final class FirstMandate {

    public static final Mandate MANDATE = Mandates.load(Mandates.DEFAULT_ID);
    public static final Category DEMOCRATIC = MANDATE.category("DEMOCRATIC");
    public static final Category INTERCULTURAL = MANDATE.category("INTERCULTURAL");
    public static final Category MULTILINGUAL = MANDATE.category("MULTILINGUAL");
    public static final Category PLAIN_LANGUAGE = MANDATE.category("PLAIN_LANGUAGE");

    private FirstMandate() {}
}
