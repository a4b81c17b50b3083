package de.schulungsnachweis.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.testing.Jar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole job for a whole city, timed from the start of Java to the finished workbook. */
@Tag("ausdauer")
class EvaluateCityIT {

    private static final int RUNS = 3;

    @Test
    void evaluatesFifteenThousandPersonsAndThirtyThousandCertificates(@TempDir Path folder) throws Exception {
        City city = City.of(45, 15_000, 30_000);
        Path staff = city.writeStaff(folder.resolve("personal.xlsx"));
        Path certificates = city.writeCertificates(folder.resolve("nachweise.xlsx"));
        Path json = folder.resolve("auswertung.json");
        for (int run = 1; run <= RUNS; run++) {
            Jar.Result result = Jar.run(
                    "evaluate",
                    "--staff",
                    staff.toString(),
                    "--certificates",
                    certificates.toString(),
                    "--today",
                    "2026-11-22",
                    "--out",
                    folder.resolve("auswertung.xlsx").toString(),
                    "--json",
                    json.toString());
            assertThat(result.exitCode()).as(result.messages()).isZero();
            System.out.printf("evaluate, 15.000 Personen und 30.000 Nachweise: %.1f s%n", result.seconds());
        }
        JsonNode evaluation = JsonMapper.shared().readTree(Files.readString(json));
        PlainCount expected = new PlainCount(city, LocalDate.of(2026, 12, 31), LocalDate.of(2026, 11, 22));
        assertThat(evaluation.at("/certificates/counted").asInt()).isEqualTo(expected.outcomes.get(Outcome.COUNTED));
        assertThat(evaluation.at("/certificates/notCounted/TOO_SHORT").asInt())
                .isEqualTo(expected.outcomes.get(Outcome.TOO_SHORT));
    }
}
