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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives each field the column that fits best, by header first and by the shape of the values where that is not enough. */
final class ColumnAssignment {

    private static final int UNLIKELY = 60;

    private static final Pattern UNITS = Pattern.compile("(?iu)\\bUE\\b|U-?Std|Ustd|Unterricht|Lerneinheit|45\\s?min");
    private static final Pattern HOURS = Pattern.compile("(?iu)\\b(?:Std|Stunden?|h|Zeitstunden)\\b");
    private static final Pattern MINUTES = Pattern.compile("(?iu)\\b(?:Min|Minuten)\\b");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?iu)\\b(?:Std|Stunden?|h)\\.?\\s*(?:/|oder|bzw)|(?:/|oder|bzw\\.?)\\s*(?:Std|Stunden?|h)\\b");

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
            boolean plainName = candidate.rank() >= 0
                    && HeaderWords.key(candidate.header().name()).equals("name");
            if (!(plainName && candidate.field() == unfit)
                    && !used.contains(candidate.header().column())) {
                take(candidate);
            }
        }
        assignByHints();
        assignByShape();
        chooseUnit();
        readUnitOfDuration();
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
                if (word.isChosen()) {
                    candidates.add(new Candidate(header, word.field(), word.rank()));
                } else if (!isImpossible(header, word.field())) {
                    candidates.add(new Candidate(header, word.field(), word.rank() + penalty(header, word.field())));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::rank)
                .thenComparingInt(candidate -> candidate.header().column()));
        return candidates;
    }

    private void assignByHints() {
        if (kind == ListKind.CERTIFICATES && !assigned.containsKey(Field.TITLE)) {
            HeaderHints.title().forEach(this::assignByHint);
        }
        HeaderHints.of(kind, assigned.containsKey(Field.TITLE)).forEach(this::assignByHint);
    }

    private void assignByHint(HeaderHints.Hint hint) {
        if (isCovered(hint.field())) {
            return;
        }
        for (Header header : headers) {
            boolean grouped = kind == ListKind.CERTIFICATES && !header.group().isEmpty();
            if (!grouped && !used.contains(header.column()) && hint.fits(header)) {
                take(new Candidate(header, hint.field(), 0));
                return;
            }
        }
    }

    /** True if a hint would add nothing to what the columns already say. */
    private boolean isCovered(Field field) {
        return switch (field) {
            case FULL_NAME -> !lacksName();
            case DAY -> !lacksDay();
            case UNIT -> assigned.containsKey(Field.UNIT) || assigned.containsKey(Field.SUB_UNIT);
            case DURATION, DURATION_HOURS, DURATION_UNITS, DURATION_MINUTES ->
                assigned.keySet().stream().anyMatch(other -> other.name().startsWith("DURATION"));
            case PROOF, STATE -> assigned.containsKey(Field.PROOF) || assigned.containsKey(Field.STATE);
            default -> assigned.containsKey(field);
        };
    }

    /** "Umfang (in Std.)" is a duration, and the rest of the header says in what. */
    private void readUnitOfDuration() {
        Integer column = assigned.get(Field.DURATION);
        Field unit = column == null ? null : unitOfDuration(name(column));
        if (column != null && unit != null && !assigned.containsKey(unit)) {
            assigned.remove(Field.DURATION);
            assigned.put(unit, column);
        }
    }

    private static @Nullable Field unitOfDuration(String header) {
        boolean units = UNITS.matcher(header).find();
        boolean hours = HOURS.matcher(header).find() && !units;
        boolean minutes = MINUTES.matcher(header).find();
        if (units && !SEVERAL.matcher(header).find()) {
            return Field.DURATION_UNITS;
        }
        if (hours == minutes) {
            return null;
        }
        return hours ? Field.DURATION_HOURS : Field.DURATION_MINUTES;
    }

    private String name(int column) {
        return headers.stream()
                .filter(header -> header.column() == column)
                .findFirst()
                .map(Header::name)
                .orElse("");
    }

    /** True if the values below the header rule the meaning out, whatever its word is. */
    private boolean isImpossible(Header header, Field field) {
        return switch (field) {
            case FULL_NAME, FAMILY_NAME, GIVEN_NAME -> Shapes.areNoNames(header.samples());
            case TITLE -> Shapes.areStates(header.samples()) || Shapes.areDays(header.samples());
            case ACADEMIC_TITLE ->
                kind == ListKind.CERTIFICATES && (Shapes.areTitles(header.samples()) || isRepeated(header));
            case LEADER -> Shapes.areReferences(header.samples());
            case SUPERVISOR -> Shapes.areStates(header.samples());
            case FIRST_DAY, LAST_DAY -> Shapes.areTimes(header.samples());
            default -> false;
        };
    }

    private boolean isRepeated(Header header) {
        return headers.stream()
                        .filter(other -> other.name().equals(header.name()))
                        .count()
                > 1;
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
            case PROOF -> Shapes.areStates(header.samples()) || header.samples().isEmpty() ? 0 : UNLIKELY;
            case STATE -> header.samples().isEmpty() || Shapes.areStates(header.samples()) ? 0 : UNLIKELY;
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
