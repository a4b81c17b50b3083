package de.schulungsnachweis.example;

import de.schulungsnachweis.sheet.template.Template;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The many ordinary certificates: what most people hand in, and what has nothing to do with the mandate. */
final class ExampleCertificates {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 1);
    private static final int SPAN_DAYS = 2080;
    private static final int QUIET_DAYS = 21;

    private final Random random;
    private final List<ExampleRow> rows = new ArrayList<>();
    private final Set<ExampleRow> inCases = Collections.newSetFromMap(new IdentityHashMap<>());

    ExampleCertificates(Random random) {
        this.random = random;
    }

    List<ExampleRow> rows() {
        return rows;
    }

    /** One certificate of a particular case; such a person gets no ordinary ones. */
    ExampleRow add(ExampleRow person, ExampleTraining training, LocalDate lastDay) {
        inCases.add(person);
        ExampleRow row = certificate(person, training, lastDay);
        rows.add(row);
        return row;
    }

    /** Ordinary certificates for everybody who is in no particular case. */
    void addOrdinary(ExampleStaff staff) {
        for (ExampleUnit unit : ExampleUnit.values()) {
            boolean nothingRecognised = unit == ExampleUnit.LANGEBRUECK || unit == ExampleUnit.STRATEGY;
            for (ExampleRow person : staff.of(unit)) {
                if (!inCases.contains(person)) {
                    addOrdinary(person, nothingRecognised);
                }
            }
        }
    }

    private void addOrdinary(ExampleRow person, boolean nothingRecognised) {
        List<ExampleTraining> chosen = new ArrayList<>();
        if (!nothingRecognised) {
            boolean target = ExampleStaff.inTargetGroup(person);
            choose(chosen, ExampleTraining.FOR_ALL, target ? 52 : 15);
            choose(chosen, ExampleTraining.FOR_STAFF, ExampleStaff.leads(person) ? 15 : target ? 34 : 5);
        }
        choose(chosen, ExampleTraining.OTHER, 82);
        choose(chosen, ExampleTraining.OTHER, 45);
        List<LocalDate> taken = new ArrayList<>();
        for (ExampleTraining training : chosen) {
            rows.add(certificate(person, training, freeDay(taken, training)));
        }
    }

    private void choose(List<ExampleTraining> chosen, List<ExampleTraining> from, int percent) {
        ExampleTraining training = from.get(random.nextInt(from.size()));
        if (random.nextInt(100) < percent && !chosen.contains(training)) {
            chosen.add(training);
        }
    }

    /** The last day of a training on working days, well apart from the person's other trainings. */
    private LocalDate freeDay(List<LocalDate> taken, ExampleTraining training) {
        while (true) {
            LocalDate monday = FIRST_DAY
                    .plusDays(random.nextInt(SPAN_DAYS))
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate lastDay = monday.plusDays(training.days() - 1 + random.nextInt(6 - training.days()));
            if (taken.stream().noneMatch(day -> Math.abs(day.toEpochDay() - lastDay.toEpochDay()) < QUIET_DAYS)) {
                taken.add(lastDay);
                return lastDay;
            }
        }
    }

    private ExampleRow certificate(ExampleRow person, ExampleTraining training, LocalDate lastDay) {
        boolean byNameOnly = !inCases.contains(person) && random.nextInt(18) == 0;
        boolean proof = inCases.contains(person) || random.nextInt(25) != 0;
        return new ExampleRow(Template.CERTIFICATES)
                .set("Personalnummer", byNameOnly ? null : person.get("Personalnummer"))
                .set("Nachname", person.get("Nachname"))
                .set("Vorname", person.get("Vorname"))
                .set("Organisationseinheit", person.get("Organisationseinheit"))
                .set("Titel", training.title())
                .set("Anbieter", training.provider())
                .set("Kursnummer", training.courseNumber())
                .set("Beginn", lastDay.minusDays(training.days() - 1L))
                .set("Ende", lastDay)
                .set("Dauer", training.duration())
                .set("Format", training.format())
                .set("Herkunft", training.source())
                .set("Kompetenz", training.category())
                .set("Nachweis", proof ? "ja" : "nein");
    }
}
