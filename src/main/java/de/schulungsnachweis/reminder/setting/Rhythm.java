package de.schulungsnachweis.reminder.setting;

import java.time.YearMonth;

/** How often managers are reminded. */
public enum Rhythm {
    MONTHLY("jeden Monat", 1),
    QUARTERLY("alle drei Monate (Januar, April, Juli, Oktober)", 3),
    NEVER("nur auf Abruf durch die Fortbildungsbeauftragten", 0);

    private final String label;
    private final int months;

    Rhythm(String label, int months) {
        this.label = label;
        this.months = months;
    }

    /** The German words that users read. */
    public String label() {
        return label;
    }

    /** Whether a reminder is due in the month. */
    public boolean includes(YearMonth month) {
        return months > 0 && (month.getMonthValue() - 1) % months == 0;
    }
}
