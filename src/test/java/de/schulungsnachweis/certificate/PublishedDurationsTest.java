package de.schulungsnachweis.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.schulungsnachweis.mandate.DurationAssumptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Durations as published: a reading is right or unclear, never wrong. */
class PublishedDurationsTest {

    private static final int MINUTES_PER_ASSUMED_DAY = 360;

    private final DurationReader reader = new DurationReader(new DurationAssumptions(45, 8, true));

    @Test
    void noPublishedDurationIsReadWrongly() throws IOException {
        String folder = System.getProperty("testdaten", "");
        assumeFalse(
                folder.isBlank(), "Ohne die Eigenschaft testdaten werden die veröffentlichten Dauern nicht geprüft.");
        List<String> wrong = new ArrayList<>();
        int read = 0;
        int known = 0;
        for (String line : Files.readAllLines(Path.of(folder, "durations-dev.tsv")).stream()
                .skip(1)
                .toList()) {
            String[] fields = line.split("\t", -1);
            Integer expected = expected(fields[1]);
            if (expected == null) {
                continue;
            }
            Integer minutes = reader.read(fields[0]).minutes();
            known++;
            read += minutes == null ? 0 : 1;
            if (minutes != null && !minutes.equals(expected)) {
                wrong.add(fields[0] + " -> " + minutes);
            }
        }
        System.out.printf("Dauern: %d von %d eindeutigen gelesen, %d falsch%n", read, known, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(known * 9 / 10);
    }

    private static @Nullable Integer expected(String reading) {
        if (reading.startsWith("DAYS=")) {
            return MINUTES_PER_ASSUMED_DAY * Integer.parseInt(reading.substring("DAYS=".length()));
        }
        String minutes = reading.replace("SPAN=", "");
        return minutes.chars().allMatch(Character::isDigit) ? Integer.valueOf(minutes) : null;
    }
}
