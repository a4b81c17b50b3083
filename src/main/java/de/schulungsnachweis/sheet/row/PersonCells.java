package de.schulungsnachweis.sheet.row;

import de.schulungsnachweis.sheet.Entry.Status;
import de.schulungsnachweis.sheet.cell.EmailReader;
import de.schulungsnachweis.sheet.cell.Finding;
import de.schulungsnachweis.sheet.cell.NameReader;
import de.schulungsnachweis.sheet.cell.PersonName;
import de.schulungsnachweis.sheet.cell.PersonnelNumberReader;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.table.Field;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who a row is about. */
final class PersonCells {

    private static final Pattern JOINED = Pattern.compile("[^,]*\\p{L}{2}[^,]*,\\s*\\p{Lu}\\p{L}[^,]*");

    private final RowSetting setting;
    private final RowFindings findings;

    PersonCells(RowSetting setting, RowFindings findings) {
        this.setting = setting;
        this.findings = findings;
    }

    /** The personnel number; null if there is none. */
    @Nullable
    String number() {
        Cell cell = findings.cell(Field.PERSONNEL_NUMBER);
        if (cell == null) {
            return null;
        }
        String number = padded(findings.take(PersonnelNumberReader.read(cell), cell, Status.DECIDE, Status.DECIDE));
        int length = setting.agreedWidth() > 0 ? setting.agreedWidth() : setting.numberLength();
        if (number != null && length > 0 && !fits(number, length)) {
            boolean shorter = number.length() < length && isDigits(number);
            findings.note(shorter ? "NUMBER_SHORT" : "NUMBER_UNUSUAL", cell);
            findings.raise(Status.DECIDE);
        }
        return number;
    }

    /** A number with the zeros that it has lost, where a person has agreed to that for the file. */
    private @Nullable String padded(@Nullable String number) {
        int missing = number == null ? 0 : setting.agreedWidth() - number.length();
        return number != null && missing > 0 && isDigits(number) ? "0".repeat(missing) + number : number;
    }

    private static boolean fits(String number, int length) {
        return number.length() == length && isDigits(number);
    }

    private static boolean isDigits(String number) {
        return number.chars().allMatch(Character::isDigit);
    }

    /** The e-mail; null if there is none. */
    @Nullable
    String email() {
        Cell cell = findings.cell(Field.EMAIL);
        String text = findings.text(cell);
        return cell == null || text == null
                ? null
                : findings.take(EmailReader.read(text), cell, Status.READ, Status.READ);
    }

    /**
     * The name from one column or several.
     *
     * @param asked the status if a person must choose
     * @param impossible the status if the name cannot be used
     */
    PersonName name(@Nullable String email, Status asked, Status impossible) {
        Cell whole = findings.cell(Field.FULL_NAME);
        Cell joined = whole == null || whole.isBlank() ? joined() : whole;
        PersonName name = joined == null ? parts(asked, impossible) : whole(joined, email, asked, impossible);
        String title = findings.text(Field.ACADEMIC_TITLE);
        return title == null || isAddress(title) ? name : new PersonName(name.familyName(), name.givenName(), title);
    }

    /** "Weiß, Jürgen" in the column of the family name, and nothing in that of the given name. */
    private @Nullable Cell joined() {
        Cell family = findings.cell(Field.FAMILY_NAME);
        Cell given = findings.cell(Field.GIVEN_NAME);
        boolean both = family != null
                && family.kind() == Cell.Kind.TEXT
                && (given == null || given.isBlank())
                && JOINED.matcher(family.text()).matches();
        return both ? family : null;
    }

    private PersonName whole(Cell cell, @Nullable String email, Status asked, Status impossible) {
        String written = findings.text(cell) == null ? "" : cell.display();
        Finding<PersonName> finding = NameReader.read(written, setting.names(), email);
        PersonName name = findings.take(finding, cell, asked, impossible);
        return name == null ? new PersonName(null, null, null) : name;
    }

    private PersonName parts(Status asked, Status impossible) {
        PersonName family = part(Field.FAMILY_NAME, asked, impossible);
        PersonName given = part(Field.GIVEN_NAME, asked, impossible);
        String prefix = findings.text(Field.NAME_PREFIX);
        String familyName = family.familyName();
        boolean prefixed = prefix != null && familyName != null && !familyName.startsWith(prefix);
        return new PersonName(
                prefixed ? prefix + " " + familyName : familyName,
                given.givenName(),
                given.academicTitle() == null ? family.academicTitle() : given.academicTitle());
    }

    private PersonName part(Field field, Status asked, Status impossible) {
        Cell cell = findings.cell(field);
        String text = findings.text(cell);
        PersonName name = cell == null || text == null
                ? null
                : findings.take(NameReader.readPart(text, field == Field.FAMILY_NAME), cell, asked, impossible);
        return name == null ? new PersonName(null, null, null) : name;
    }

    private static boolean isAddress(String title) {
        return title.matches("(?iu)herrn?|frau|fr\\.|hr\\.|divers|mr\\.?|mrs\\.?|ms\\.?|herr/frau|[mwd]");
    }
}
