package de.schulungsnachweis.front.reminder;

import static de.schulungsnachweis.front.reminder.Addresses.typed;

import de.schulungsnachweis.front.form.TypedDay;
import de.schulungsnachweis.reminder.setting.ReminderSettings;
import de.schulungsnachweis.reminder.setting.Rhythm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of the settings as it is typed; empty is not set.
 *
 * @param beteiligung day on which the staff council was involved
 * @param aktenzeichen its file reference
 * @param folgenabschaetzung day on which the impact assessment was checked
 * @param stand since when everybody can get the own sheet
 * @param tag of the month
 * @param domains divided by blanks, commas or lines
 * @param aufbewahrung days
 */
record SettingsForm(
        @Nullable String beteiligung,
        @Nullable String aktenzeichen,
        @Nullable String folgenabschaetzung,
        @Nullable String stand,
        @Nullable Rhythm rhythmus,
        @Nullable String tag,
        @Nullable String domains,
        @Nullable String absender,
        @Nullable String antwort,
        @Nullable String auskunft,
        @Nullable String aufbewahrung) {

    static final int LAST_DAY = 28;
    static final int LONGEST_RETENTION = 365;

    private static final int STANDARD_RETENTION = 30;

    /** What a form without objections says. */
    ReminderSettings settings() {
        return new ReminderSettings(
                TypedDay.of(beteiligung),
                typed(aktenzeichen),
                TypedDay.of(folgenabschaetzung),
                TypedDay.of(stand),
                Objects.requireNonNullElse(rhythmus, Rhythm.MONTHLY),
                Objects.requireNonNullElse(dayOfMonth(), 1),
                domainList(),
                typed(absender),
                typed(antwort),
                typed(auskunft),
                Objects.requireNonNullElse(retention(), STANDARD_RETENTION));
    }

    static SettingsForm of(ReminderSettings settings) {
        return new SettingsForm(
                written(settings.councilOn()),
                settings.councilReference(),
                written(settings.assessmentOn()),
                written(settings.statementSince()),
                settings.rhythm(),
                Integer.toString(settings.dayOfMonth()),
                String.join("\n", settings.mailDomains()),
                settings.senderAddress(),
                settings.replyAddress(),
                settings.contact(),
                Integer.toString(settings.keepNamesDays()));
    }

    /** The day of the month; null if nothing is typed, 0 for what is no such day. */
    @Nullable
    Integer dayOfMonth() {
        return number(tag, 1, LAST_DAY, 0);
    }

    /** Days; null if nothing is typed, -1 for what is no such number. */
    @Nullable
    Integer retention() {
        return number(aufbewahrung, 0, LONGEST_RETENTION, -1);
    }

    List<String> domainList() {
        return Arrays.stream(typed(domains).toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .map(domain -> domain.startsWith("@") ? domain.substring(1) : domain)
                .filter(domain -> !domain.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable Integer number(@Nullable String written, int least, int most, int otherwise) {
        String text = typed(written);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,3}")) {
            return otherwise;
        }
        int number = Integer.parseInt(text);
        return number >= least && number <= most ? number : otherwise;
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
