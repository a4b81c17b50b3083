package de.schulungsnachweis.privacy;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that is stored about one person, for the person (Art. 15 GDPR).
 *
 * @param personId the person's identifier inside the program, without meaning outside
 * @param sections every part, also the empty ones
 */
public record PersonRecord(long personId, LocalDate day, List<RecordSection> sections) {

    public PersonRecord {
        sections = List.copyOf(sections);
    }
}
