package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.shared.UnitCode;
import java.util.regex.Pattern;

/** Whether the name of a sheet says which unit its rows belong to. */
final class SheetNames {

    private static final Pattern NO_UNIT = Pattern.compile(
            "(?iu).*\\b(?:nachweise?|personal|personen|liste|beschäftigte|schulung(?:en)?|fortbildung(?:en)?|quartal|halbjahr|monat|kw|januar|februar|märz|"
                    + "april|mai|juni|juli|august|september|oktober|november|dezember|tabelle|sheet|blatt|stand|export|archiv|alt|neu|kopie)\\b.*"
                    + "|.*(?:19|20)\\d{2}.*|[A-Z]{2,9}|\\d{3}");

    private SheetNames() {}

    static boolean readsAsUnit(String name) {
        return !NO_UNIT.matcher(name).matches() && UnitCode.parse(name).code() != null;
    }
}
