package de.schulungsnachweis.evaluation.uptake;

import de.schulungsnachweis.sheet.SafeCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The uptake as CSV: a line per number, so that everybody can sum up as they need. */
public final class UptakeCsv {

    static final List<Object> HEADER =
            List.of("Jahr", "Kompetenz", "Herkunft", "Art der Organisationseinheit", "Schulungen");

    private UptakeCsv() {}

    /**
     * Writes every number that is not 0, and last what they are. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Uptake uptake, OutputStream out) throws IOException {
        List<List<Object>> rows = new ArrayList<>(List.of(HEADER));
        uptake.figures().forEach(figure -> rows.add(cells(figure)));
        rows.add(List.of((uptake.example() ? "Beispieldaten. " : "") + Uptake.REMARK));
        SafeCsv.write(rows, out);
    }

    static List<Object> cells(UptakeFigure figure) {
        return List.of(
                figure.year(),
                figure.category().label(),
                figure.sourceLabel(),
                figure.unitKindLabel(),
                figure.trainings());
    }
}
