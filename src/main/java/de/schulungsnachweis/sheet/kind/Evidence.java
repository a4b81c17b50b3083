package de.schulungsnachweis.sheet.kind;

import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.table.Field;
import de.schulungsnachweis.sheet.table.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What speaks for a list of persons and what for a list of certificates, over all sheets of a file. */
final class Evidence {

    private static final Set<Field> GROUP_MARKS =
            Set.of(Field.LEADER, Field.CITIZEN_CONTACT, Field.MEDIA_WORK, Field.ON_DUTY);
    private static final Set<Field> STAFF = Set.of(Field.FUNCTION, Field.SUPERVISOR, Field.ENTRY_DAY, Field.EXIT_DAY);
    private static final Set<Field> DAYS = Set.of(Field.FIRST_DAY, Field.LAST_DAY, Field.DAY);
    private static final Set<Field> DETAILS = Set.of(
            Field.PROVIDER,
            Field.COURSE_NUMBER,
            Field.DURATION,
            Field.DURATION_HOURS,
            Field.DURATION_UNITS,
            Field.DURATION_MINUTES,
            Field.DURATION_DAYS,
            Field.FORMAT,
            Field.SOURCE,
            Field.PROOF,
            Field.CATEGORY);
    private static final int STRONG = 2;

    private final Map<String, Integer> staff = new LinkedHashMap<>();
    private final Map<String, Integer> certificates = new LinkedHashMap<>();
    private boolean titles;
    private boolean days;
    private boolean details;
    private boolean persons;
    private boolean titleElsewhere;

    /** @param titleElsewhere whether the trainings of the sheet get their title from outside of the table */
    void add(SheetTables sheet, boolean titleElsewhere) {
        Map<String, Field> asStaff = sheet.meanings(ListKind.STAFF);
        Map<String, Field> asCertificates = sheet.meanings(ListKind.CERTIFICATES);
        asStaff.forEach((header, field) -> addStaff(header, field, asCertificates.get(header)));
        asCertificates.forEach((header, field) -> addCertificates(sheet, header, field, asStaff.get(header)));
        details |= asCertificates.values().stream().anyMatch(DETAILS::contains);
        addMatrix(sheet.as(ListKind.CERTIFICATES), asStaff);
        boolean titleAbove = titleElsewhere || sheet.above().containsKey(Field.TITLE);
        this.titleElsewhere |= titleAbove;
        titles |= titleAbove;
        days |= sheet.above().keySet().stream().anyMatch(DAYS::contains);
        persons |= asStaff.values().stream().anyMatch(Field::namesPerson)
                || sheet.above().keySet().stream().anyMatch(Field::namesPerson);
    }

    private void addStaff(String header, Field field, @Nullable Field other) {
        if (GROUP_MARKS.contains(field)) {
            staff.put(header, STRONG);
        } else if (STAFF.contains(field) && !isOfTraining(other)) {
            staff.put(header, 1);
        }
    }

    private void addCertificates(SheetTables sheet, String header, Field field, @Nullable Field other) {
        days |= DAYS.contains(field);
        boolean contested = other != null || sheet.isWordOf(ListKind.STAFF, header);
        if (field == Field.TITLE && (!contested || isTitleOfTrainings(sheet, header, other))) {
            titles = true;
            certificates.put(header, STRONG);
        } else if (field != Field.TITLE && isOfTraining(field) && !contested) {
            certificates.put(header, 1);
        }
    }

    /** "Titel" is what a training is called, or a degree. */
    private static boolean isTitleOfTrainings(SheetTables sheet, String header, @Nullable Field other) {
        return (other == null || other == Field.ACADEMIC_TITLE) && sheet.holdsTitles(header);
    }

    /** Trainings as headers, where a list of persons knows no such word. */
    private void addMatrix(@Nullable Table table, Map<String, Field> asStaff) {
        if (table == null) {
            return;
        }
        for (Table.Block block : table.blocks()) {
            List<String> headers = block.columns().values().stream()
                    .map(table::header)
                    .filter(header -> !header.isEmpty())
                    .toList();
            if (block.title() != null && headers.stream().noneMatch(asStaff::containsKey)) {
                titles |= block.hasDay();
                days |= block.hasDay();
                certificates.put(block.title(), STRONG);
            }
        }
    }

    private static boolean isOfTraining(@Nullable Field field) {
        return field != null && (field == Field.TITLE || DAYS.contains(field) || DETAILS.contains(field));
    }

    /** Whether it names trainings, and something of when, where or how long they were. */
    boolean namesTrainings() {
        return titles && (days || details);
    }

    /** Whether what names the training stands outside of the table. */
    boolean hasTitleElsewhere() {
        return titleElsewhere;
    }

    boolean namesPersons() {
        return persons;
    }

    /** The headers that speak for a staff list, the strongest first. */
    List<String> staffColumns() {
        return byWeight(staff);
    }

    /** The headers that speak for a list of certificates, the strongest first. */
    List<String> certificateColumns() {
        return byWeight(certificates);
    }

    private static List<String> byWeight(Map<String, Integer> columns) {
        return columns.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    int staffWeight() {
        return staff.values().stream().mapToInt(Integer::intValue).sum();
    }

    int certificateWeight() {
        int columns = certificates.values().stream().mapToInt(Integer::intValue).sum();
        return columns + (titleElsewhere ? STRONG : 0);
    }
}
