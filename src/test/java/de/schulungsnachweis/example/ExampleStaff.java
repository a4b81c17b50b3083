package de.schulungsnachweis.example;

import de.schulungsnachweis.sheet.template.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** About 400 invented persons: in every unit a head, managers below, and staff who report to them. */
final class ExampleStaff {

    private static final int FIRST_NUMBER = 10_001;
    private static final int PERSONS_PER_SECTION = 9;
    private static final List<String> FUNCTIONS =
            List.of("Sachbearbeitung", "Sachbearbeitung Service", "Teamassistenz", "Sachbearbeitung Grundsatz");

    private final Random random;
    private final ExampleNames names;
    private final Map<ExampleUnit, List<ExampleRow>> byUnit = new EnumMap<>(ExampleUnit.class);
    private int nextNumber = FIRST_NUMBER;

    ExampleStaff(Random random) {
        this.random = random;
        this.names = new ExampleNames(random);
        for (ExampleUnit unit : ExampleUnit.values()) {
            byUnit.put(unit, people(unit));
        }
    }

    /** All rows in the order of the units; whoever changes a row changes the list. */
    List<ExampleRow> rows() {
        return byUnit.values().stream().flatMap(List::stream).toList();
    }

    List<ExampleRow> of(ExampleUnit unit) {
        return byUnit.get(unit);
    }

    ExampleRow head(ExampleUnit unit) {
        return of(unit).getFirst();
    }

    /** The n-th person of the unit who leads nobody, counted from 0. */
    ExampleRow employee(ExampleUnit unit, int index) {
        return of(unit).stream()
                .filter(row -> !leads(row))
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    /** The n-th Sachgebietsleitung of the unit, counted from 0. */
    ExampleRow sectionHead(ExampleUnit unit, int index) {
        return of(unit).stream()
                .filter(row -> "Sachgebietsleitung".equals(row.get("Funktion")))
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    static boolean leads(ExampleRow row) {
        return "ja".equals(row.get("Führungskraft"));
    }

    static boolean inTargetGroup(ExampleRow row) {
        return leads(row) || "ja".equals(row.get("Bürgerkontakt")) || "ja".equals(row.get("Medien"));
    }

    private List<ExampleRow> people(ExampleUnit unit) {
        List<ExampleRow> people = new ArrayList<>();
        for (int index = 0; index < unit.persons(); index++) {
            people.add(person(unit));
        }
        if (unit.headFunction().isEmpty()) {
            return people;
        }
        ExampleRow head = people.getFirst();
        lead(head, unit.headFunction(), null);
        ExampleRow superior = head;
        for (int index = 1; index < people.size(); index++) {
            ExampleRow row = people.get(index);
            if (people.size() > PERSONS_PER_SECTION && index % PERSONS_PER_SECTION == 1) {
                lead(row, "Sachgebietsleitung", head);
                superior = row;
            } else {
                row.set("Vorgesetzte", reference(superior));
            }
            row.set("Abteilung", unit.code() + "." + (1 + index / (2 * PERSONS_PER_SECTION)));
        }
        return people;
    }

    private ExampleRow person(ExampleUnit unit) {
        ExampleNames.Name name = names.next();
        nextNumber += 1 + random.nextInt(9);
        boolean contact = random.nextInt(100) < unit.contactPercent();
        boolean media = unit.contactPercent() > 0 && random.nextInt(100) < 4;
        return new ExampleRow(Template.STAFF)
                .set("Personalnummer", String.format(Locale.ROOT, "%08d", nextNumber))
                .set("Nachname", name.family())
                .set("Vorname", name.given())
                .set("Akad. Titel", random.nextInt(30) == 0 ? "Dr." : null)
                .set("E-Mail", random.nextInt(12) == 0 ? null : name.email())
                .set("Organisationseinheit", unit.code())
                .set("Funktion", FUNCTIONS.get(random.nextInt(FUNCTIONS.size())))
                .set("Führungskraft", "nein")
                .set("Bürgerkontakt", contact ? "ja" : "nein")
                .set("Medien", media ? "ja" : "nein")
                .set("Am Stichtag", random.nextInt(40) == 0 ? "nein" : "ja")
                .set("Eintritt", LocalDate.of(1988, 1, 1).plusMonths(random.nextInt(36 * 12)));
    }

    private void lead(ExampleRow row, String function, @Nullable ExampleRow superior) {
        row.set("Funktion", function).set("Führungskraft", "ja");
        if (superior != null) {
            row.set("Vorgesetzte", reference(superior));
        }
    }

    /** Half of the offices name superiors by number, half by address. */
    private Object reference(ExampleRow superior) {
        Object email = superior.get("E-Mail");
        return email != null && random.nextBoolean() ? email : superior.text("Personalnummer");
    }
}
