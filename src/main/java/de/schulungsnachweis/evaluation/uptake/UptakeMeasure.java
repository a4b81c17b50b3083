package de.schulungsnachweis.evaluation.uptake;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.organisation.UnitKind;
import de.schulungsnachweis.sheet.Source;
import java.util.List;

/** The measures of the city's action plan that ask for the yearly uptake (R24), with what each of them counts. */
public enum UptakeMeasure {
    CENTRAL_PROGRAMME(18, "Mehrsprachigkeit im zentralen Programm"),
    EDUCATIONAL_LEAVE(19, "Bildungsurlaub"),
    MUNICIPAL_ENTERPRISES(21, "Eigenbetriebe");

    private final int number;
    private final String label;

    UptakeMeasure(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /** Whether the training belongs to the measure, whatever its category. */
    boolean counts(UptakeFigure figure) {
        return switch (this) {
            case CENTRAL_PROGRAMME -> figure.source() == Source.CENTRAL;
            case EDUCATIONAL_LEAVE -> figure.source() == Source.EDUCATIONAL_LEAVE;
            case MUNICIPAL_ENTERPRISES -> figure.unitKind() == UnitKind.EIGENBETRIEB;
        };
    }

    /** The measure's number in the action plan. */
    public int number() {
        return number;
    }

    /** German heading, for example "Maßnahme 19: Bildungsurlaub". */
    public String label() {
        return "Maßnahme " + number + ": " + label;
    }

    /** The categories that it asks for, in the order of its columns; none where the mandate does not name the measure. */
    List<Category> categories(Mandate mandate) {
        return mandate.measures().getOrDefault(name(), List.of());
    }
}
