package de.schulungsnachweis.sheet.row;

import de.schulungsnachweis.certificate.DurationReading;
import de.schulungsnachweis.sheet.CertificateValues;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.Entry.Status;
import de.schulungsnachweis.sheet.Source;
import de.schulungsnachweis.sheet.cell.Finding;
import de.schulungsnachweis.sheet.cell.Finding.Certainty;
import de.schulungsnachweis.sheet.cell.PersonName;
import de.schulungsnachweis.sheet.cell.ProofReader;
import de.schulungsnachweis.sheet.cell.WordReader;
import de.schulungsnachweis.sheet.cell.YesNoReader;
import de.schulungsnachweis.sheet.cell.day.DaySpan;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.table.Field;
import de.schulungsnachweis.sheet.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a certificate list; each block of a matrix that says something is an entry of its own. */
final class CertificateRows implements RowReader {

    /** The columns that may state a duration, the one that goes first before the others. */
    static final List<Field> DURATIONS = List.of(
            Field.DURATION, Field.DURATION_HOURS, Field.DURATION_UNITS, Field.DURATION_MINUTES, Field.DURATION_DAYS);

    /** "Bestanden: nein" does not say whether the person was there (R13). */
    private static final Pattern RESULT = Pattern.compile("(?iu)bestanden|ergebnis|passed");

    @Override
    public List<Entry> read(Row row, RowSetting setting, @Nullable String unit) {
        List<Table.Block> blocks = setting.table().blocks();
        List<Entry> entries = new ArrayList<>();
        for (Table.Block block : blocks) {
            boolean list = blocks.size() == 1 && block.title() == null;
            if (!list && isDenied(row, block)) {
                continue;
            }
            if (list
                    || block.columns().values().stream()
                            .anyMatch(column -> isFilled(row, row.cell(column), blocks.size() == 1))) {
                entries.add(new BlockReading(row, setting, block, unit).entry());
            }
        }
        return entries;
    }

    /** "nein" below the title of a training where others have a day. */
    private static boolean isDenied(Row row, Table.Block block) {
        Integer column = block.columns().size() == 1 ? block.column(Field.LAST_DAY) : null;
        Cell cell = column == null ? null : row.cell(column);
        return cell != null
                && cell.kind() == Cell.Kind.TEXT
                && Boolean.FALSE.equals(YesNoReader.read(cell.text()).value());
    }

    /** A colour without a text says something too, unless a row of several trainings has it as a whole. */
    private static boolean isFilled(Row row, @Nullable Cell cell, boolean single) {
        if (cell == null || !cell.isBlank()) {
            return cell != null;
        }
        List<Cell> visible = row.visibleCells();
        String fill =
                single || visible.isEmpty() ? null : visible.get(0).format().fill();
        return cell.format().fill() != null && !Objects.equals(cell.format().fill(), fill);
    }

    /** One training of one row. */
    private static final class BlockReading {

        private final Row row;
        private final RowSetting setting;
        private final Table.Block block;
        private final @Nullable String unit;
        private final RowFindings findings;

        BlockReading(Row row, RowSetting setting, Table.Block block, @Nullable String unit) {
            this.row = row;
            this.setting = setting;
            this.block = block;
            this.unit = unit;
            this.findings = new RowFindings(setting, row);
        }

        Entry entry() {
            PersonCells person = new PersonCells(setting, findings);
            String number = person.number();
            String email = person.email();
            boolean known = number != null || email != null;
            PersonName name =
                    person.name(email, known ? Status.READ : Status.DECIDE, known ? Status.READ : Status.REJECTED);
            checkPerson(known, name);
            String title = title();
            TrainingDays days = new TrainingDays(findings, setting, block, row);
            DaySpan span = days.read();
            String ownUnit = findings.unit();
            Boolean proof = proof();
            CertificateValues values = new CertificateValues(
                    number,
                    name.familyName(),
                    name.givenName(),
                    email,
                    ownUnit == null ? unit : ownUnit,
                    title,
                    findings.text(cell(Field.PROVIDER)),
                    findings.text(cell(Field.COURSE_NUMBER)),
                    span == null ? null : span.first(),
                    span == null ? null : span.last(),
                    duration(),
                    word(Field.FORMAT, WordReader::format),
                    source(),
                    proof,
                    findings.text(cell(Field.CATEGORY)));
            return findings.entry(values, findings.text(Field.REFERENCE));
        }

        private @Nullable Cell cell(Field field) {
            Integer column = block.column(field);
            return column == null ? setting.preamble().get(field) : row.cell(column);
        }

        private void checkPerson(boolean known, PersonName name) {
            boolean nameless = name.familyName() == null && name.givenName() == null;
            if (!known && nameless && findings.cell(Field.USER_NAME) == null && !findings.has("NAME_ORDER")) {
                findings.problem("PERSON_MISSING", Status.REJECTED);
            } else if (!known && !nameless && (name.familyName() == null || name.givenName() == null)) {
                findings.problem(
                        "NAME_INCOMPLETE", Status.DECIDE, Objects.toString(name.familyName(), name.givenName()));
            }
        }

        private @Nullable String title() {
            String fixed = block.title() == null ? setting.title() : block.title();
            String title = fixed == null ? findings.text(cell(Field.TITLE)) : fixed;
            if (title == null) {
                Integer column = block.column(Field.TITLE);
                if (column == null) {
                    findings.problem("TITLE_MISSING", Status.DECIDE);
                } else {
                    findings.missing("TITLE_MISSING", column, Status.REJECTED);
                }
            }
            return title;
        }

        private @Nullable DurationReading duration() {
            DurationReading reading = null;
            for (Field field : DURATIONS) {
                Cell cell = cell(field);
                if (reading == null && cell != null && findings.text(cell) != null) {
                    reading = DurationCells.read(cell, field, setting.durations());
                    if (reading.problem() != null) {
                        findings.note(reading.problem(), cell);
                    }
                }
            }
            if (reading == null) {
                DURATIONS.stream()
                        .map(block::column)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(column -> findings.missing("DURATION_MISSING", column, Status.READ));
            }
            return reading;
        }

        /** A column "Bildungsurlaub" with "ja" says the same as a column "Herkunft" with "Bildungsurlaub". */
        private @Nullable Source source() {
            Cell cell = cell(Field.SOURCE);
            Finding<Boolean> yesNo = cell == null ? Finding.missing() : YesNoReader.read(cell);
            if (cell == null || yesNo.certainty() != Certainty.SURE) {
                return word(Field.SOURCE, WordReader::source);
            }
            Source asked =
                    WordReader.source(setting.table().header(cell.column())).value();
            return Boolean.TRUE.equals(yesNo.value()) ? asked : null;
        }

        private <T> @Nullable T word(Field field, Function<String, Finding<T>> reader) {
            Cell cell = cell(field);
            String text = findings.text(cell);
            return cell == null || text == null
                    ? null
                    : findings.take(reader.apply(text), cell, Status.READ, Status.READ);
        }

        private @Nullable Boolean proof() {
            Boolean proof = null;
            for (Field field : List.of(Field.PROOF, Field.STATE)) {
                Cell cell = cell(field);
                if (cell != null && !cell.isBlank()) {
                    Boolean found = findings.take(state(cell, field), cell, Status.DECIDE, Status.DECIDE);
                    proof = worse(proof, found);
                }
            }
            return proof;
        }

        private Finding<Boolean> state(Cell cell, Field field) {
            Finding<Boolean> finding = ProofReader.read(cell);
            if (field == Field.STATE
                    && Boolean.FALSE.equals(finding.value())
                    && RESULT.matcher(setting.table().header(cell.column())).find()
                    && YesNoReader.read(cell).certainty() == Certainty.SURE) {
                return Finding.ask(null, "STATE_UNCLEAR");
            }
            boolean dash = finding.certainty() == Certainty.MISSING && block.title() != null;
            return dash ? Finding.sure(false) : finding;
        }

        private static @Nullable Boolean worse(@Nullable Boolean proof, @Nullable Boolean found) {
            if (proof == null) {
                return found;
            }
            return Boolean.FALSE.equals(found) ? found : proof;
        }
    }
}
