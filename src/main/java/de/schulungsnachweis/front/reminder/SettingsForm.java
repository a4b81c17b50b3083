package de.schulungsnachweis.front.reminder;

import static de.schulungsnachweis.front.reminder.Addresses.typed;

import de.schulungsnachweis.reminder.setting.ReminderSettings;
import de.schulungsnachweis.reminder.setting.Rhythm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The form of the settings; null for what is left empty.
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
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate beteiligung,

        @Nullable String aktenzeichen,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate folgenabschaetzung,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate stand,

        @Nullable Rhythm rhythmus,
        @Nullable Integer tag,
        @Nullable String domains,
        @Nullable String absender,
        @Nullable String antwort,
        @Nullable String auskunft,
        @Nullable Integer aufbewahrung) {

    private static final int LAST_DAY = 28;
    private static final int LONGEST_RETENTION = 365;
    private static final int STANDARD_RETENTION = 30;

    /** Why it cannot be taken, as a message key; empty if it can. */
    Optional<String> objection(LocalDate today) {
        ReminderSettings settings = settings();
        if (isLater(beteiligung, today) || isLater(folgenabschaetzung, today)) {
            return Optional.of("reminder.objection.future");
        }
        if (settings.dayOfMonth() < 1 || settings.dayOfMonth() > LAST_DAY) {
            return Optional.of("reminder.objection.day");
        }
        if (!settings.mailDomains().stream().allMatch(Addresses::isDomain)) {
            return Optional.of("reminder.objection.domain");
        }
        if (!isEmptyOrAddress(settings.senderAddress()) || !isEmptyOrAddress(settings.replyAddress())) {
            return Optional.of("reminder.objection.address");
        }
        if (settings.keepNamesDays() < 0 || settings.keepNamesDays() > LONGEST_RETENTION) {
            return Optional.of("reminder.objection.retention");
        }
        return Optional.empty();
    }

    ReminderSettings settings() {
        return new ReminderSettings(
                beteiligung,
                typed(aktenzeichen),
                folgenabschaetzung,
                stand,
                Objects.requireNonNullElse(rhythmus, Rhythm.MONTHLY),
                Objects.requireNonNullElse(tag, 1),
                domainList(),
                typed(absender),
                typed(antwort),
                typed(auskunft),
                Objects.requireNonNullElse(aufbewahrung, STANDARD_RETENTION));
    }

    static SettingsForm of(ReminderSettings settings) {
        return new SettingsForm(
                settings.councilOn(),
                settings.councilReference(),
                settings.assessmentOn(),
                settings.statementSince(),
                settings.rhythm(),
                settings.dayOfMonth(),
                String.join("\n", settings.mailDomains()),
                settings.senderAddress(),
                settings.replyAddress(),
                settings.contact(),
                settings.keepNamesDays());
    }

    private List<String> domainList() {
        return Arrays.stream(typed(domains).toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .map(domain -> domain.startsWith("@") ? domain.substring(1) : domain)
                .filter(domain -> !domain.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isEmptyOrAddress(String text) {
        return text.isEmpty() || Addresses.isAddress(text);
    }

    private static boolean isLater(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today);
    }
}
