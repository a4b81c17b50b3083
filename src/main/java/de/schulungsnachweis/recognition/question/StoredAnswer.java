package de.schulungsnachweis.recognition.question;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer with what it is about.
 *
 * @param keys whatever one of them fits
 */
record StoredAnswer(Answer answer, List<About> keys) {

    StoredAnswer {
        keys = List.copyOf(keys);
    }

    /** What an answer to a question is about. That records are the same is said of exactly these. */
    static StoredAnswer to(List<TrainingRecord> asked, boolean series, Answer answer) {
        Set<About> keys = new LinkedHashSet<>();
        for (TrainingRecord each : asked) {
            keys.add(new About.Single(
                    each.titleKey(), each.lastDay(), each.stated().title()));
            if (!series || answer == Answer.SAME) {
                continue;
            }
            @Nullable String course = each.courseKey();
            if (course != null) {
                keys.add(new About.Course(course, each.seriesKey()));
            }
            if (each.part()) {
                keys.add(new About.Series(each.seriesKey(), each.providerKey()));
            }
        }
        return new StoredAnswer(answer, List.copyOf(keys));
    }

    boolean isAbout(TrainingRecord asked) {
        return keys.stream().anyMatch(key -> key.fits(asked));
    }

    /** What identifies records whatever list they stand in. */
    sealed interface About {

        boolean fits(TrainingRecord asked);

        /** Every date of a course under the same title, also those of lists to come. */
        record Course(String number, String seriesKey) implements About {

            @Override
            public boolean fits(TrainingRecord asked) {
                return number.equals(asked.courseKey()) && seriesKey.equals(asked.seriesKey());
            }
        }

        /** Every part of a training of one provider, also those of lists to come. */
        record Series(String seriesKey, @Nullable String provider) implements About {

            @Override
            public boolean fits(TrainingRecord asked) {
                return asked.part()
                        && seriesKey.equals(asked.seriesKey())
                        && Objects.equals(provider, asked.providerKey());
            }
        }

        /** One training by title and last day (R14). */
        record Single(String titleKey, LocalDate lastDay, String title) implements About {

            @Override
            public boolean fits(TrainingRecord asked) {
                return titleKey.equals(asked.titleKey()) && lastDay.equals(asked.lastDay());
            }
        }
    }
}
