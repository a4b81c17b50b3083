package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.row.ProblemTexts;
import de.schulungsnachweis.sheet.row.RowSetting;
import de.schulungsnachweis.sheet.table.Field;
import de.schulungsnachweis.sheet.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What concerns a file as a whole. */
final class FileProblems {

    private static final int MOST_COLUMNS = 5;
    private static final int LONGEST_HEADER = 40;

    private FileProblems() {}

    static Problem noTable() {
        return ProblemTexts.file("NO_TABLE", null, null);
    }

    /** Columns that a table should have and has not. */
    static List<Problem> of(List<SheetPlan> plans, ListKind kind) {
        List<Problem> problems = new ArrayList<>();
        for (SheetPlan plan : plans) {
            RowSetting setting = plan.setting();
            if (setting != null) {
                for (String column : missing(setting, kind)) {
                    problems.add(
                            ProblemTexts.file("COLUMN_MISSING", plan.sheet().name(), column));
                }
                unknown(plan, setting.table()).ifPresent(problems::add);
                if (setting.title() != null) {
                    problems.add(ProblemTexts.file(
                            "TITLE_FROM_FILE_NAME", plan.sheet().name(), null));
                }
            }
        }
        return problems;
    }

    /** The columns that were left out because nobody knows what they mean. */
    private static Optional<Problem> unknown(SheetPlan plan, Table table) {
        if (table.unknown().isEmpty()) {
            return Optional.empty();
        }
        String columns = table.unknown().stream()
                .limit(MOST_COLUMNS)
                .map(header -> header.substring(0, Math.min(LONGEST_HEADER, header.length())))
                .collect(Collectors.joining("“, „"));
        return Optional.of(ProblemTexts.file("COLUMN_UNKNOWN", plan.sheet().name(), columns));
    }

    private static List<String> missing(RowSetting setting, ListKind kind) {
        return switch (kind) {
            case STAFF -> missingOfStaff(setting.table());
            case CERTIFICATES -> missingOfCertificates(setting);
            case UNITS -> labels(setting.table(), List.of(Field.UNIT_NAME, Field.UNIT_KIND));
            case CATALOGUE -> labels(setting.table(), List.of(Field.TITLE));
        };
    }

    private static List<String> missingOfStaff(Table table) {
        List<Field> wanted = new ArrayList<>(List.of(Field.PERSONNEL_NUMBER));
        if (table.column(Field.FULL_NAME) == null) {
            wanted.addAll(List.of(Field.FAMILY_NAME, Field.GIVEN_NAME));
        }
        wanted.addAll(List.of(Field.LEADER, Field.CITIZEN_CONTACT, Field.MEDIA_WORK));
        return labels(table, wanted);
    }

    private static List<String> missingOfCertificates(RowSetting setting) {
        List<String> missing = new ArrayList<>();
        boolean preambleDay =
                setting.preamble().containsKey(Field.DAY) || setting.preamble().containsKey(Field.LAST_DAY);
        if (!preambleDay && setting.table().blocks().stream().noneMatch(Table.Block::hasDay)) {
            missing.add("Ende");
        }
        boolean duration = setting.table().blocks().stream()
                .flatMap(block -> block.columns().keySet().stream())
                .anyMatch(field -> field.name().startsWith("DURATION"));
        if (!duration && !setting.preamble().containsKey(Field.DURATION)) {
            missing.add("Dauer");
        }
        return missing;
    }

    private static List<String> labels(Table table, List<Field> wanted) {
        return wanted.stream()
                .filter(field -> table.column(field) == null)
                .map(Field::label)
                .filter(Objects::nonNull)
                .toList();
    }
}
