package de.schulungsnachweis.sheet.check;

import de.schulungsnachweis.certificate.DurationReading;
import de.schulungsnachweis.sheet.CatalogueValues;
import de.schulungsnachweis.sheet.CertificateValues;
import de.schulungsnachweis.sheet.DayValue;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.EntryValues;
import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.Source;
import de.schulungsnachweis.sheet.StaffValues;
import de.schulungsnachweis.sheet.TrainingFormat;
import de.schulungsnachweis.sheet.UnitValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the parts of a report; values that a row does not give are left out. */
final class JsonValues {

    private final JsonGenerator json;

    JsonValues(JsonGenerator json) {
        this.json = json;
    }

    void tables(List<ReadingSummary.Table> tables) {
        json.writeArrayPropertyStart("tables");
        for (ReadingSummary.Table table : tables) {
            json.writeStartObject();
            json.writeStringProperty("sheet", table.sheet());
            json.writeNumberProperty("headerRow", table.headerRow());
            json.writeObjectPropertyStart("columns");
            for (Map.Entry<String, String> column : table.columns().entrySet()) {
                json.writeStringProperty(column.getKey(), column.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void entry(Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("sheet", entry.sheet());
        json.writeNumberProperty("row", entry.row());
        json.writeStringProperty("status", entry.status().name().toLowerCase(Locale.ROOT));
        EntryValues values = entry.values();
        if (values != null) {
            json.writeObjectPropertyStart("values");
            values(values);
            json.writeEndObject();
        }
        problems(entry.problems());
        json.writeEndObject();
    }

    void problems(List<Problem> problems) {
        json.writeArrayPropertyStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringProperty("code", problem.code());
            text("column", problem.column());
            text("cell", problem.cell());
            text("value", problem.value());
            json.writeStringProperty("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void counts(ReadingSummary.Counts counts) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("read", counts.read());
        json.writeNumberProperty("decide", counts.decide());
        json.writeNumberProperty("rejected", counts.rejected());
        json.writeNumberProperty("ignored", counts.ignored());
        json.writeEndObject();
    }

    /** A day, or null where there is none. */
    void day(String name, @Nullable LocalDate day) {
        json.writeStringProperty(name, day == null ? null : day.toString());
    }

    private void values(EntryValues values) {
        switch (values) {
            case StaffValues staff -> staff(staff);
            case CertificateValues certificate -> certificate(certificate);
            case UnitValues unit -> unit(unit);
            case CatalogueValues course -> course(course);
        }
    }

    private void staff(StaffValues staff) {
        text("personnelNumber", staff.personnelNumber());
        text("familyName", staff.familyName());
        text("givenName", staff.givenName());
        text("academicTitle", staff.academicTitle());
        text("email", staff.email());
        text("unit", staff.unit());
        text("subUnit", staff.subUnit());
        text("function", staff.function());
        bool("leader", staff.leader());
        bool("citizenContact", staff.citizenContact());
        bool("mediaWork", staff.mediaWork());
        text("supervisor", staff.supervisor());
        bool("onDuty", staff.onDuty());
        text("entryDay", iso(staff.entryDay()));
        text("exitDay", iso(staff.exitDay()));
    }

    private void certificate(CertificateValues certificate) {
        text("personnelNumber", certificate.personnelNumber());
        text("familyName", certificate.familyName());
        text("givenName", certificate.givenName());
        text("email", certificate.email());
        text("unit", certificate.unit());
        text("title", certificate.title());
        text("provider", certificate.provider());
        text("courseNumber", certificate.courseNumber());
        text("firstDay", iso(certificate.firstDay()));
        text("lastDay", iso(certificate.lastDay()));
        duration(certificate.duration());
        TrainingFormat format = certificate.format();
        text("format", format == null ? null : format.label());
        Source source = certificate.source();
        text("source", source == null ? null : name(source));
        bool("proofPresent", certificate.proofPresent());
        text("categoryStated", certificate.categoryStated());
    }

    private void course(CatalogueValues course) {
        text("courseNumber", course.courseNumber());
        text("title", course.title());
        text("provider", course.provider());
        text("categoryStated", course.categoryStated());
        duration(course.duration());
    }

    private void unit(UnitValues unit) {
        text("code", unit.code());
        text("name", unit.name());
        text("kind", unit.kind());
        text("division", unit.division());
        text("headPersonnelNumber", unit.headPersonnelNumber());
        text("email", unit.email());
        json.writeArrayPropertyStart("otherSpellings");
        unit.otherSpellings().forEach(json::writeString);
        json.writeEndArray();
        text("validFrom", iso(unit.validFrom()));
        text("validUntil", iso(unit.validUntil()));
    }

    private void duration(@Nullable DurationReading duration) {
        if (duration != null && duration.minutes() != null) {
            json.writeNumberProperty("minutes", duration.minutes());
            if (duration.assumed()) {
                json.writeBooleanProperty("durationAssumed", true);
            }
        }
    }

    private static String name(Source source) {
        return switch (source) {
            case CENTRAL -> "central";
            case EXTERNAL -> "external";
            case EDUCATIONAL_LEAVE -> "educationalLeave";
            case PRIVATE -> "private";
        };
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String iso(@Nullable DayValue day) {
        return day == null ? null : day.iso();
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private void bool(String name, @Nullable Boolean value) {
        if (value != null) {
            json.writeBooleanProperty(name, value);
        }
    }
}
