package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.intake.agreement.ReadColumn;
import de.schulungsnachweis.intake.agreement.ReadColumns;
import de.schulungsnachweis.sheet.ColumnMeaning;
import de.schulungsnachweis.sheet.FileAgreements;
import de.schulungsnachweis.sheet.ListKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * How the columns of a list are to be read.
 *
 * @param art what kind of list it is; null if that was not asked
 * @param spalten headers as written
 * @param bedeutungen what they mean, in the same order; "?" leaves it to the reader
 * @param auffuellen to how many digits shorter personnel numbers are filled up; null for not at all
 */
record ColumnsForm(
        @Nullable ListKind art,
        @Nullable List<String> spalten,
        @Nullable List<String> bedeutungen,
        @Nullable Integer auffuellen,
        @Nullable MultipartFile datei) {

    private static final String UNDECIDED = "?";

    /** Why it cannot be taken, as a message key; empty if it can. */
    Optional<String> objection() {
        boolean complete = spalten != null && bedeutungen != null && spalten.size() == bedeutungen.size();
        return complete && datei != null && !datei.isEmpty() ? Optional.empty() : Optional.of("columns.objection.file");
    }

    /** What kind of list it is said to be; the other one if it was not asked, or is no list of persons. */
    ListKind kindOr(ListKind other) {
        return art != null && art.namesPersons() ? art : other;
    }

    /** What was chosen so far, to be shown again. */
    ReadColumns asRead(ListKind kind) {
        List<ReadColumn> columns = new ArrayList<>();
        if (spalten != null && bedeutungen != null && spalten.size() == bedeutungen.size()) {
            for (int index = 0; index < spalten.size(); index++) {
                String meaning = bedeutungen.get(index);
                columns.add(new ReadColumn(spalten.get(index), meaning.equals(UNDECIDED) ? null : meaning));
            }
        }
        return new ReadColumns(columns, ColumnMeaning.of(kind), null, auffuellen == null ? 0 : auffuellen);
    }

    /** What was agreed with a form without an objection. */
    FileAgreements agreements() {
        Map<String, String> columns = new LinkedHashMap<>();
        if (spalten != null && bedeutungen != null) {
            for (int index = 0; index < spalten.size(); index++) {
                if (!bedeutungen.get(index).equals(UNDECIDED)) {
                    columns.put(spalten.get(index), bedeutungen.get(index));
                }
            }
        }
        return FileAgreements.NONE.withColumns(columns).withNumberWidth(auffuellen == null ? 0 : auffuellen);
    }
}
