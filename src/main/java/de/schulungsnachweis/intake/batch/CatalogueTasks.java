package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.certificate.DurationReading;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.recognition.CourseDecision;
import de.schulungsnachweis.recognition.CourseDecisions;
import de.schulungsnachweis.recognition.Judging;
import de.schulungsnachweis.recognition.StatedCategory;
import de.schulungsnachweis.sheet.CatalogueValues;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports a course catalogue: decisions made in advance (R16). */
@Component
class CatalogueTasks {

    private final JdbcClient jdbc;
    private final SmallLists lists;
    private final CourseDecisions decisions;
    private final Judging judging;
    private final Mandate mandate;

    CatalogueTasks(JdbcClient jdbc, SmallLists lists, CourseDecisions decisions, Judging judging, Mandate mandate) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.decisions = decisions;
        this.judging = judging;
        this.mandate = mandate;
    }

    void importCatalogue(long runId) throws UnusableFileException {
        List<CourseDecision> read = new ArrayList<>();
        lists.importEntries(runId, entry -> {
            if (entry.status() == Entry.Status.READ && entry.values() instanceof CatalogueValues values) {
                return decide(entry, values, read);
            }
            return List.of();
        });
        decisions.store(mandate, runId, read);
        countUndecided(runId, read.size());
        judging.judgeCourses(read);
    }

    /** A course whose category is none of the mandate's could be read, but somebody has to mend it. */
    private void countUndecided(long runId, int decided) {
        jdbc.sql("""
                        update import_run set decide_entries = decide_entries + read_entries - :decided,
                            read_entries = :decided
                        where id = :run
                        """).param("decided", decided).param("run", runId).update();
    }

    private List<Problem> decide(Entry entry, CatalogueValues values, List<CourseDecision> read) {
        String stated = Objects.requireNonNull(values.categoryStated(), "a course that was read has a category");
        Optional<StatedCategory> category = StatedCategory.read(stated, mandate.categories());
        if (category.isEmpty()) {
            return List.of(unknown(entry, stated));
        }
        read.add(CourseDecision.of(
                values.courseNumber(),
                values.title(),
                values.provider(),
                category.get() instanceof StatedCategory.Of known ? known.category() : null,
                minutes(values.duration())));
        return List.of();
    }

    private static @Nullable Integer minutes(@Nullable DurationReading duration) {
        return duration == null ? null : duration.minutes();
    }

    private Problem unknown(Entry entry, String stated) {
        return new Problem(
                "CATEGORY_UNKNOWN",
                "Kompetenz",
                null,
                stated,
                (entry.sheet() == null ? "" : "Blatt „" + entry.sheet() + "“, ") + "Zeile " + entry.row()
                        + ", Spalte „Kompetenz“, Wert „" + stated
                        + "“: Das ist keine der Kompetenzen des Schulungsauftrags. Bitte tragen Sie eine davon ein ("
                        + mandate.categories().stream().map(Category::label).collect(Collectors.joining(", "))
                        + "), oder „keine“. Der Kurs wird bis dahin nach seinem Titel beurteilt.");
    }
}
