package de.schulungsnachweis.sheet.table;

import de.schulungsnachweis.sheet.ListKind;
import org.jspecify.annotations.Nullable;

/** What a column can mean; the name is the one in the JSON of the command {@code check}. */
public enum Field {
    PERSONNEL_NUMBER("personnelNumber"),
    FAMILY_NAME("familyName"),
    GIVEN_NAME("givenName"),
    FULL_NAME("name"),
    NAME_PREFIX("namePrefix"),
    ACADEMIC_TITLE("academicTitle"),
    EMAIL("email"),
    USER_NAME("userName"),
    UNIT("unit"),
    SUB_UNIT("subUnit"),
    FUNCTION("function"),
    LEADER("leader"),
    CITIZEN_CONTACT("citizenContact"),
    MEDIA_WORK("mediaWork"),
    SUPERVISOR("supervisor"),
    ON_DUTY("onDuty"),
    ENTRY_DAY("entryDay"),
    EXIT_DAY("exitDay"),
    TITLE("title"),
    PROVIDER("provider"),
    COURSE_NUMBER("courseNumber"),
    FIRST_DAY("firstDay"),
    LAST_DAY("lastDay"),
    DAY("day"),
    DURATION("duration"),
    DURATION_HOURS("durationHours"),
    DURATION_UNITS("durationUnits"),
    DURATION_MINUTES("durationMinutes"),
    DURATION_DAYS("durationDays"),
    FORMAT("format"),
    SOURCE("source"),
    PROOF("proofPresent"),
    STATE("state"),
    CATEGORY("categoryStated"),
    UNIT_CODE("code"),
    UNIT_NAME("name"),
    UNIT_KIND("kind"),
    DIVISION("division"),
    UNIT_HEAD("headPersonnelNumber"),
    SPELLINGS("otherSpellings"),
    VALID_FROM("validFrom"),
    VALID_UNTIL("validUntil"),
    /** Which row of an earlier list a mended row replaces. */
    REFERENCE("reference"),
    /** Known, and of no use for the rules (R28). */
    USELESS("");

    private final String jsonName;

    Field(String jsonName) {
        this.jsonName = jsonName;
    }

    /**
     * The field of a name in the JSON; an empty name is a column without a use.
     *
     * @throws IllegalArgumentException if the kind of list has no such field
     */
    static Field of(String jsonName, ListKind kind) {
        for (Field field : values()) {
            boolean ofOtherLists = field == (kind == ListKind.UNITS ? FULL_NAME : UNIT_NAME);
            if (field.jsonName.equals(jsonName) && !ofOtherLists) {
                return field;
            }
        }
        throw new IllegalArgumentException("no field of this kind of list: " + jsonName);
    }

    /** The name in the JSON. */
    public String jsonName() {
        return jsonName;
    }

    /** True if the header says in what a duration is counted: "Anzahl Std." and "Anzahl UStd." differ by one letter. */
    boolean isDurationUnit() {
        return switch (this) {
            case DURATION_HOURS, DURATION_UNITS, DURATION_MINUTES, DURATION_DAYS -> true;
            default -> false;
        };
    }

    /** True if the column alone can name a person. */
    public boolean namesPerson() {
        return switch (this) {
            case PERSONNEL_NUMBER, FAMILY_NAME, FULL_NAME, EMAIL, USER_NAME -> true;
            default -> false;
        };
    }

    /** True if the column says who the person is, not what the person did. */
    public boolean describesPerson() {
        return switch (this) {
            case GIVEN_NAME, NAME_PREFIX, ACADEMIC_TITLE, UNIT, SUB_UNIT -> true;
            default -> namesPerson();
        };
    }

    /** The German word for the field in messages; null for helper columns. */
    public @Nullable String label() {
        return switch (this) {
            case PERSONNEL_NUMBER -> "Personalnummer";
            case FAMILY_NAME -> "Nachname";
            case GIVEN_NAME -> "Vorname";
            case TITLE -> "Titel der Schulung";
            case LAST_DAY, DAY -> "Ende";
            case LEADER -> "Führungskraft";
            case CITIZEN_CONTACT -> "Bürgerkontakt";
            case MEDIA_WORK -> "Medien- und Öffentlichkeitsarbeit";
            case UNIT_CODE -> "Code";
            case UNIT_NAME -> "Name";
            case UNIT_KIND -> "Art";
            case DURATION -> "Dauer";
            default -> null;
        };
    }
}
