package de.schulungsnachweis.front.reminder;

import static de.schulungsnachweis.front.reminder.Addresses.typed;

import de.schulungsnachweis.front.form.TypedDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What cannot be taken of the form of the settings: the message by the field, in the order of the form. */
final class SettingsObjections {

    private final Map<String, String> found = new LinkedHashMap<>();

    private SettingsObjections() {}

    /** Empty if everything can be taken. */
    static Map<String, String> of(SettingsForm form, LocalDate today) {
        SettingsObjections objections = new SettingsObjections();
        objections.past("beteiligung", form.beteiligung(), today);
        objections.past("folgenabschaetzung", form.folgenabschaetzung(), today);
        objections.day("stand", form.stand());
        objections.require("tag", !Integer.valueOf(0).equals(form.dayOfMonth()), "reminder.objection.day");
        objections.require(
                "domains", form.domainList().stream().allMatch(Addresses::isDomain), "reminder.objection.domain");
        objections.address("absender", form.absender());
        objections.address("antwort", form.antwort());
        objections.require(
                "aufbewahrung", !Integer.valueOf(-1).equals(form.retention()), "reminder.objection.retention");
        return objections.found;
    }

    private void past(String field, @Nullable String written, LocalDate today) {
        day(field, written);
        @Nullable LocalDate day = TypedDay.of(written);
        require(field, day == null || !day.isAfter(today), "reminder.objection.future");
    }

    private void day(String field, @Nullable String written) {
        require(field, typed(written).isEmpty() || TypedDay.of(written) != null, "form.objection.day");
    }

    private void address(String field, @Nullable String written) {
        require(field, typed(written).isEmpty() || Addresses.isAddress(typed(written)), "reminder.objection.address");
    }

    private void require(String field, boolean good, String objection) {
        if (!good) {
            found.putIfAbsent(field, objection);
        }
    }
}
