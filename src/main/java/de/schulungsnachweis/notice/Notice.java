package de.schulungsnachweis.notice;

import java.util.Arrays;
import java.util.Optional;

/** The texts that the city itself answers for; each begins with a draft. */
public enum Notice {
    IMPRINT("Impressum", "impressum"),
    PRIVACY("Datenschutz", "datenschutz"),
    ACCESSIBILITY("Barrierefreiheit", "barrierefreiheit"),
    /** The address to which barriers are reported. */
    BARRIER_ADDRESS("E-Mail-Adresse, um Barrieren zu melden", "barriere-adresse");

    private final String label;
    private final String key;

    Notice(String label, String key) {
        this.label = label;
        this.key = key;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }

    /** How addresses and files call it. */
    public String key() {
        return key;
    }

    /** The one with this key; empty if there is none. */
    public static Optional<Notice> byKey(String key) {
        return Arrays.stream(values()).filter(notice -> notice.key.equals(key)).findFirst();
    }
}
