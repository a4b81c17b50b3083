package de.schulungsnachweis.evaluation.outlook;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.detail.CellColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sample: numbers and ids for everybody who sees them, persons for the own office (R25). */
final class SampleTables {

    private SampleTables() {}

    static OutlookTable numbers(
            Evaluation evaluation, Map<String, Traits> traits, Map<String, Sample> samples, SampleOrder order) {
        List<String> columns = UnitTable.columns("anerkannte Schulungen", "davon zu prüfen", "Nummern der Nachweise");
        List<List<Object>> rows = new UnitTable(evaluation.units()).rows(columns, unit -> {
            List<Long> drawn = samples.getOrDefault(unit.code(), Sample.NONE).certificates();
            return List.of(
                    traits.getOrDefault(unit.code(), Traits.NONE).counted(),
                    drawn.size(),
                    drawn.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        });
        return new OutlookTable(
                "stichprobe",
                "Stichprobe",
                "Stichprobe: diese Nachweise werden geprüft",
                "Zufallszahl " + order.seed() + ", " + order.percent()
                        + " Prozent je Organisationseinheit, mindestens ein Nachweis. Dieselbe Zufallszahl ergibt aus"
                        + " denselben Daten dieselbe Stichprobe.",
                columns,
                rows,
                UnitTable.total(columns, rows),
                ColumnLink.behindTheName(ColumnLink.of(CellColumn.TRAININGS)));
    }

    static OutlookTable certificates(List<SampledCertificate> certificates) {
        return new OutlookTable(
                "pruefliste",
                "Prüfliste",
                "Prüfliste: Bitte sehen Sie diese Nachweise im Original an",
                "Diese Liste sieht nur die eigene Organisationseinheit.",
                List.of(
                        "OE",
                        "Nummer",
                        "Person",
                        "Schulung",
                        "Anbieter",
                        "Letzter Tag",
                        "Original gesehen (ja/nein)",
                        "Tag und Zeichen"),
                certificates.stream().map(SampleTables::row).toList(),
                null,
                List.of());
    }

    private static List<Object> row(SampledCertificate certificate) {
        @Nullable LocalDate lastDay = certificate.lastDay();
        return List.of(
                certificate.unitCode(),
                Long.toString(certificate.id()),
                certificate.person(),
                certificate.title(),
                Objects.requireNonNullElse(certificate.provider(), ""),
                lastDay == null ? "" : OutlookTables.DAY.format(lastDay),
                "",
                "");
    }
}
