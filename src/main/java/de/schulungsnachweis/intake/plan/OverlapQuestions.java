package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.mandate.title.SimilarTitles;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R14: trainings of one person on overlapping days with similar titles may be one training; that is a question. */
@Component
class OverlapQuestions {

    private final JdbcClient jdbc;

    OverlapQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks about the trainings of the touched persons. */
    void ask() {
        List<Long> asked = overlapping().stream()
                .filter(pair -> SimilarTitles.similar(pair.firstTitle(), pair.secondTitle()))
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        jdbc.sql("update certificate set question = 'OVERLAP' where question is null and id = any(:ids)")
                .param("ids", asked.toArray(Long[]::new))
                .update();
    }

    private List<Pair> overlapping() {
        return jdbc.sql("""
                        select a.id as first, a.title as first_title, b.id as second, b.title as second_title
                        from certificate a
                        join certificate b on b.person_reference = a.person_reference and b.id > a.id
                            and b.duplicate_of is null and b.title_key <> a.title_key
                            and coalesce(b.first_day, b.last_day) <= a.last_day
                            and coalesce(a.first_day, a.last_day) <= b.last_day
                        where a.duplicate_of is null
                            and a.last_day_earliest = a.last_day and b.last_day_earliest = b.last_day
                            and a.person_reference in (select person_reference from touched_person)
                        """).query(new DataClassRowMapper<>(Pair.class)).list();
    }

    private record Pair(long first, String firstTitle, long second, String secondTitle) {}
}
