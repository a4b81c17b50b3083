package de.schulungsnachweis.sheet.table;

import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.file.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each field the column that fits best, by header first and by the shape of the values where that is not enough. */
final class ColumnAssignment {

    private static final int UNLIKELY = 60;

    private final ListKind kind;
    private final HeaderMatcher matcher;
    private final List<Header> headers;
    private final Map<Field, Integer> assigned = new EnumMap<>(Field.class);
    private final Set<Integer> used = new HashSet<>();

    ColumnAssignment(ListKind kind, HeaderMatcher matcher, List<Header> headers) {
        this.kind = kind;
        this.matcher = matcher;
        this.headers = headers;
    }

    /** The columns by field; a column has one field at most. */
    Map<Field, Integer> assign() {
        List<Candidate> candidates = candidates();
        boolean givenNames = candidates.stream().anyMatch(candidate -> candidate.field() == Field.GIVEN_NAME);
        for (Candidate candidate : candidates) {
            Field unfit = givenNames ? Field.FULL_NAME : Field.FAMILY_NAME;
            boolean plainName = HeaderWords.key(candidate.header().name()).equals("name");
            if (!(plainName && candidate.field() == unfit)
                    && !used.contains(candidate.header().column())) {
                take(candidate);
            }
        }
        assignByShape();
        chooseUnit();
        return assigned;
    }

    /** The columns that are taken or known to be of no use. */
    Set<Integer> used() {
        return used;
    }

    private void take(Candidate candidate) {
        int column = candidate.header().column();
        if (candidate.field() == Field.USELESS) {
            used.add(column);
        } else if (assigned.putIfAbsent(candidate.field(), column) == null) {
            used.add(column);
        }
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (Header header : headers) {
            for (HeaderWords.Word word : words(header)) {
                candidates.add(new Candidate(header, word.field(), word.rank() + penalty(header, word.field())));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::rank)
                .thenComparingInt(candidate -> candidate.header().column()));
        return candidates;
    }

    private List<HeaderWords.Word> words(Header header) {
        if (!header.group().isEmpty() && !header.text().isEmpty()) {
            List<HeaderWords.Word> group = matcher.match(header.group());
            if (group.stream().anyMatch(word -> word.field() == Field.USELESS || word.field() == Field.SUPERVISOR)) {
                return group;
            }
            List<HeaderWords.Word> own = matcher.match(header.text());
            return own.isEmpty() ? matcher.match(header.group() + " " + header.text()) : own;
        }
        return header.name().isEmpty() ? List.of() : matcher.match(header.name());
    }

    private int penalty(Header header, Field field) {
        return switch (field) {
            case ACADEMIC_TITLE -> kind == ListKind.CERTIFICATES ? UNLIKELY : 0;
            case UNIT -> Shapes.areUnitCodes(header.samples()) ? 0 : UNLIKELY;
            case TITLE -> Shapes.areStates(header.samples()) || Shapes.areDays(header.samples()) ? 10 * UNLIKELY : 0;
            case PROOF -> Shapes.areStates(header.samples()) || header.samples().isEmpty() ? 0 : UNLIKELY;
            case DAY -> header.samples().isEmpty() || Shapes.areDays(header.samples()) ? 0 : UNLIKELY / 2;
            default -> 0;
        };
    }

    private void assignByShape() {
        for (Header header : headers) {
            if (used.contains(header.column()) || header.samples().size() < 3) {
                continue;
            }
            if (Shapes.areEmails(header.samples())) {
                take(new Candidate(header, Field.EMAIL, 0));
            } else if (Shapes.arePaddedNumbers(header.samples())) {
                take(new Candidate(header, Field.PERSONNEL_NUMBER, 0));
            } else if (lacksDay() && Shapes.areDays(header.samples())) {
                take(new Candidate(header, Field.DAY, 0));
            } else if (header.name().isEmpty() && lacksName() && Shapes.areNames(header.samples())) {
                take(new Candidate(header, Field.FULL_NAME, 0));
            }
        }
    }

    private boolean lacksDay() {
        return kind == ListKind.CERTIFICATES
                && assigned.containsKey(Field.TITLE)
                && !assigned.containsKey(Field.DAY)
                && !assigned.containsKey(Field.LAST_DAY)
                && !assigned.containsKey(Field.FIRST_DAY);
    }

    private boolean lacksName() {
        return !assigned.containsKey(Field.FAMILY_NAME) && !assigned.containsKey(Field.FULL_NAME);
    }

    /** Without a column of its own the unit is what the list calls Sachgebiet or Abteilung. */
    private void chooseUnit() {
        Integer part = assigned.get(Field.SUB_UNIT);
        Integer unit = assigned.get(Field.UNIT);
        if (part == null) {
            return;
        }
        boolean better = unit != null
                && Shapes.isConstant(samples(unit))
                && !Shapes.areUnitCodes(samples(unit))
                && Shapes.areUnitCodes(samples(part));
        if (unit == null || better) {
            assigned.put(Field.UNIT, part);
            assigned.remove(Field.SUB_UNIT);
        }
    }

    private List<Cell> samples(int column) {
        return headers.stream()
                .filter(header -> header.column() == column)
                .findFirst()
                .map(Header::samples)
                .orElse(List.of());
    }

    private record Candidate(Header header, Field field, int rank) {}
}
