package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.intake.PlannedChange;
import de.schulungsnachweis.mandate.TargetGroup;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a changed row with their old and new values, in German. The old column's name begins with "old_". */
final class ChangedFields {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);

    private static final Map<String, String> PERSON = labels(
            "family_name", "Nachname",
            "given_name", "Vorname",
            "academic_title", "Akad. Titel",
            "email", "E-Mail",
            "entry_day", "Eintritt",
            "exit_day", "Austritt");

    private static final Map<String, String> WORK = labels(
            "target_group", "Gruppe",
            "leader", "Führungskraft",
            "citizen_contact", "Bürgerkontakt",
            "media_work", "Medien- und Öffentlichkeitsarbeit",
            "function", "Funktion",
            "sub_unit", "Abteilung/Sachgebiet",
            "supervisor", "Vorgesetzte Person",
            "on_duty", "Am Stichtag im Dienst");

    private static final Map<String, String> CERTIFICATE = labels(
            "new_title", "Titel der Schulung",
            "provider", "Anbieter",
            "course_number", "Kursnummer",
            "first_day", "Beginn",
            "last_day", "Ende",
            "minutes", "Dauer in Minuten",
            "proof_present", "Nachweis liegt vor");

    private ChangedFields() {}

    static List<PlannedChange.Field> ofStaff(ResultSet row) throws SQLException {
        List<PlannedChange.Field> fields = new ArrayList<>();
        if (row.getBoolean("work_is_new")) {
            fields.add(new PlannedChange.Field(
                    "Organisationseinheit", row.getString("other_unit"), row.getString("unit_code")));
        }
        add(fields, row, PERSON);
        if (row.getBoolean("work_differs")) {
            add(fields, row, WORK);
        }
        return fields;
    }

    static List<PlannedChange.Field> ofCertificate(ResultSet row) throws SQLException {
        List<PlannedChange.Field> fields = new ArrayList<>();
        add(fields, row, CERTIFICATE);
        return fields;
    }

    private static void add(List<PlannedChange.Field> fields, ResultSet row, Map<String, String> labels)
            throws SQLException {
        for (Map.Entry<String, String> label : labels.entrySet()) {
            String column = label.getKey();
            @Nullable String before = text(row, "old_" + column.replace("new_", ""));
            @Nullable String after = text(row, column);
            if (!Objects.equals(before, after)) {
                fields.add(new PlannedChange.Field(label.getValue(), before, after));
            }
        }
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        @Nullable Object value = row.getObject(column);
        if (value == null) {
            return null;
        }
        if (value instanceof Date) {
            return DAY.format(row.getObject(column, LocalDate.class));
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nein";
        }
        String text = value.toString();
        return column.endsWith("target_group") ? TargetGroup.valueOf(text).label() : text;
    }

    private static Map<String, String> labels(String... columnsAndLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int index = 0; index < columnsAndLabels.length; index += 2) {
            labels.put(columnsAndLabels[index], columnsAndLabels[index + 1]);
        }
        return labels;
    }
}
