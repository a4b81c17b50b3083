package de.schulungsnachweis.mandate.judging;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Mandates;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.testing.FirstMandate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A training that counts, and words to change the one thing that a test is about. */
final class Fixtures {

    static final Mandate MANDATE = Mandates.load(Mandates.DEFAULT_ID);

    private static final int SEVEN_HOURS = 420;

    private Fixtures() {}

    static Training training() {
        return new Training();
    }

    static final class Training {

        private boolean rowUnclear;
        private @Nullable LocalDate firstDay;
        private @Nullable LocalDate lastDayEarliest = LocalDate.of(2024, 5, 16);
        private @Nullable LocalDate lastDayLatest = LocalDate.of(2024, 5, 16);
        private @Nullable Boolean proof = true;
        private ContentFinding content =
                new ContentFinding.Accepted(List.of(FirstMandate.DEMOCRATIC), null, "„Demokratie“ kommt vor.");
        private CertificateFacts.Duration duration = exactly(SEVEN_HOURS, false);

        Training withUnclearRow() {
            rowUnclear = true;
            return this;
        }

        Training beginningOn(int year, int month, int day) {
            firstDay = LocalDate.of(year, month, day);
            return this;
        }

        Training endingOn(int year, int month, int day) {
            lastDayEarliest = LocalDate.of(year, month, day);
            lastDayLatest = lastDayEarliest;
            return this;
        }

        Training endingSomeDayIn(int year, int month) {
            YearMonth yearMonth = YearMonth.of(year, month);
            return endingBetween(yearMonth.atDay(1), yearMonth.atEndOfMonth());
        }

        Training endingBetween(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
            lastDayEarliest = earliest;
            lastDayLatest = latest;
            return this;
        }

        Training withProof(@Nullable Boolean stated) {
            proof = stated;
            return this;
        }

        Training recognisedAs(Category best, Category... others) {
            List<Category> accepted =
                    Stream.concat(Stream.of(best), Stream.of(others)).toList();
            return withContent(new ContentFinding.Accepted(accepted, null, "passt"));
        }

        Training decidedAs(Category decided, Category... accepted) {
            return withContent(new ContentFinding.Accepted(List.of(accepted), decided, "entschieden"));
        }

        Training withContent(ContentFinding finding) {
            content = finding;
            return this;
        }

        Training lasting(int minutes) {
            duration = exactly(minutes, false);
            return this;
        }

        Training assumedToLast(int minutes) {
            duration = exactly(minutes, true);
            return this;
        }

        Training lastingBetween(@Nullable Integer least, @Nullable Integer most) {
            duration = new CertificateFacts.Duration(null, least, most, false);
            return this;
        }

        ContentJudgement judged() {
            return CertificateRule.judge(
                    MANDATE,
                    new CertificateFacts(
                            rowUnclear,
                            new CertificateFacts.Days(firstDay, lastDayEarliest, lastDayLatest),
                            proof,
                            content,
                            duration));
        }

        Outcome outcome() {
            return judged().outcome();
        }

        private static CertificateFacts.Duration exactly(int minutes, boolean assumed) {
            return new CertificateFacts.Duration(minutes, minutes, minutes, assumed);
        }
    }
}
