package de.schulungsnachweis.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.recognition.person.PersonQuestions;
import de.schulungsnachweis.recognition.question.Questions;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Officers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What every page of a training officer costs, because it says how many questions are open. Prints the medians. */
@Tag("ausdauer")
@DatabaseTest
class QuestionCountCostTest {

    private static final int ROUNDS = 9;
    private static final int UNITS = 45;

    @Autowired
    private Imports imports;

    @Autowired
    private Questions questions;

    @Autowired
    private PersonQuestions persons;

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void theNumberOfOpenQuestionsOfOneOfficeAndOfAllOffices(@TempDir Path folder) throws Exception {
        City city = City.of(UNITS, 15_000, 30_000);
        Path staff = city.writeStaff(folder.resolve("personal.xlsx"));
        Path certificates = city.writeCertificates(folder.resolve("nachweise.xlsx"));
        imports.run(new ImportOrder(ListKind.STAFF, staff, "personal.xlsx", null));
        String[] all = IntStream.range(0, UNITS)
                .mapToObj(index -> Integer.toString(10 + index))
                .toArray(String[]::new);
        Officers.logIn(all);
        imports.run(new ImportOrder(ListKind.CERTIFICATES, certificates, "nachweise.xlsx", null));
        measure("aller Ämter");
        assertThat(questions.openCount() + persons.openCount()).isPositive();
        Officers.logIn(all[0]);
        measure("eines Amtes");
    }

    private void measure(String whose) {
        int open = questions.openCount() + persons.openCount();
        List<Double> times = new ArrayList<>();
        List<Double> ofTrainings = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            questions.openCount();
            ofTrainings.add((System.nanoTime() - start) / 1e6);
            persons.openCount();
            times.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(times);
        Collections.sort(ofTrainings);
        System.out.printf(
                "%d Rückfragen %s von 15.000 Personen gezählt: %.0f ms, davon zu Schulungen %.0f ms%n",
                open, whose, times.get(ROUNDS / 2), ofTrainings.get(ROUNDS / 2));
    }
}
