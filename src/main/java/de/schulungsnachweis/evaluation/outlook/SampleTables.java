package de.schulungsnachweis.evaluation.outlook;

import de.schulungsnachweis.evaluation.UnitLine;
import de.schulungsnachweis.evaluation.detail.CellColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a check begins with: which trainings are special, and a sample; persons only for the own office (R25). */
final class SampleTables {

    /** The id of the one table that names persons. */
    static final String PERSONS = "pruefliste";

    private final UnitTable units;
    private final OutlookQuery.Counted counted;

    SampleTables(List<UnitLine> units, OutlookQuery.Counted counted) {
        this.units = new UnitTable(units);
        this.counted = counted;
    }

    OutlookTable traits(LocalDate conceptDay) {
        List<String> columns = UnitTable.columns(
                "anerkannte Schulungen",
                "Dauer angenommen",
                "Herkunft privat",
                "Herkunft nicht angegeben",
                "beendet vor dem " + OutlookTables.DAY.format(conceptDay));
        List<List<Object>> rows = units.rows(columns, unit -> {
            Traits found = of(unit);
            return List.of(
                    found.counted(),
                    found.assumed(),
                    found.privateSource(),
                    found.withoutSource(),
                    found.beforeConcept());
        });
        return new OutlookTable(
                "merkmale",
                "Merkmale",
                "Anerkannte Schulungen mit besonderen Merkmalen",
                "Eine Schulung kann mehrere Merkmale haben.",
                columns,
                rows,
                UnitTable.total(columns, rows),
                ColumnLink.behindTheName(
                        ColumnLink.of(CellColumn.TRAININGS),
                        ColumnLink.of(CellColumn.ASSUMED),
                        ColumnLink.of(CellColumn.PRIVATE_SOURCE),
                        ColumnLink.of(CellColumn.WITHOUT_SOURCE),
                        ColumnLink.of(CellColumn.BEFORE_CONCEPT)));
    }

    private Traits of(String unit) {
        return counted.traits().getOrDefault(unit, Traits.NONE);
    }

    OutlookTable numbers(SampleOrder order) {
        List<String> columns = UnitTable.columns("anerkannte Schulungen", "davon zu prüfen", "Nummern der Nachweise");
        List<List<Object>> rows = units.rows(columns, unit -> {
            List<Long> drawn = counted.samples().getOrDefault(unit, Sample.NONE).certificates();
            return List.of(
                    of(unit).counted(),
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
                PERSONS,
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
