package de.schulungsnachweis.privacy;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.InstalledMandates;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.sheet.Source;
import de.schulungsnachweis.sheet.TrainingFormat;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What people read instead of what is stored: the titles of mandates, their categories, formats and sources. */
@Component
final class StoredTerms {

    private final List<String> kinds = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();

    StoredTerms(InstalledMandates installed) {
        for (Mandate mandate : installed.all()) {
            add("mandate", mandate.id(), mandate.title());
            for (Category category : mandate.categories()) {
                add(mandate.id(), category.name(), category.label());
            }
        }
        for (TrainingFormat format : TrainingFormat.values()) {
            add("format", format.name(), format.label());
        }
        for (Source source : Source.values()) {
            add("source", source.name(), source.label());
        }
    }

    private void add(String kind, String code, String term) {
        kinds.add(kind);
        codes.add(code);
        terms.add(term);
    }

    /** Gives the terms to a statement as three arrays. The kind of a category is the id of its mandate. */
    StatementSpec in(StatementSpec statement) {
        return statement
                .param("kinds", kinds.toArray(String[]::new))
                .param("codes", codes.toArray(String[]::new))
                .param("terms", terms.toArray(String[]::new));
    }
}
