package de.schulungsnachweis.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.FirstMandate;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long 20,000 titles take; a long run, because it measures. */
@Tag("ausdauer")
class ManyTitlesTest {

    private static final List<String> PATTERNS = List.of(
            "Umgang mit Rechtsextremismus in Gruppe %d",
            "Englisch für den Beruf, Kurs %d",
            "Tabellenkalkulation Teil %d",
            "Vielfalt und Verwaltung: Fachtag %d",
            "Verständliche Bescheide, Modul %d");

    @Test
    void twentyThousandTitlesTakeLessThanThreeSeconds() {
        TitleClassifier classifier = TitleClassifier.load(FirstMandate.MANDATE);
        List<String> titles = IntStream.range(0, 20_000)
                .mapToObj(number -> String.format(PATTERNS.get(number % PATTERNS.size()), number))
                .toList();
        long start = System.nanoTime();
        List<TitleJudgement> judgements = classifier.classify(titles);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("20.000 Titel in %d ms%n", time.toMillis());
        assertThat(judgements).hasSize(titles.size());
        assertThat(time).isLessThan(Duration.ofSeconds(3));
    }
}
