package de.schulungsnachweis.front.notice;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the help explains, and on which pages it is asked for. The first that fits a page is the one. */
enum HelpTopic {
    START("start", "/"),
    PARTICIPANTS("participants", "/listen/teilnahme"),
    PREVIEW("preview", "/listen/\\d+(/.*)?"),
    LISTS("lists", "/listen"),
    CONTACT("citizen-contact", "/beschaeftigte/buergerkontakt(/.*)?"),
    SHEETS("sheets", "/beschaeftigte/(\\d+/)?stand"),
    CERTIFICATE("certificate", "/beschaeftigte/(\\d+/nachweise|berichtigungen)/.*"),
    PERSON("person", "/beschaeftigte/\\d+"),
    STAFF("staff", "/beschaeftigte(/suche)?"),
    QUESTIONS("questions", "/fragen"),
    RECORD("record", "/auskunft(/.*)?"),
    CELL("cell", "/auswertung/(zeilen|nachweise)"),
    OUTLOOK("outlook", "/auswertung/ausblick"),
    CHECK("check", "/auswertung/pruefung"),
    EVALUATION("evaluation", "/auswertung"),
    DELIVERY("delivery", "/meldungen/\\d+/.*"),
    ROUNDS("rounds", "/meldungen"),
    VERSIONS("versions", "/fassungen/.*"),
    UPTAKE("uptake", "/inanspruchnahme"),
    REMINDER_SETTINGS("reminder-settings", "/erinnerungen/(einstellungen|vorlagen/.*)"),
    REMINDERS("reminders", "/erinnerungen(/.*)?"),
    RULES("rules", "/anerkennung/regeln"),
    DECISIONS("decisions", "/anerkennung/entscheidungen"),
    RECOGNITION("recognition", "/anerkennung(/.*)?"),
    CATALOGUE("catalogue", "/kurskatalog"),
    ACCOUNTS("accounts", "/administration/konten(/.*)?"),
    UNITS("units", "/administration/einheiten(/.*)?"),
    AUDIT("audit", "/administration/protokoll"),
    RETENTION("retention", "/administration/(fristen|loeschung)(/.*)?"),
    NOTICES("notices", "/administration/hinweise(/.*)?"),
    PASSWORD("password", "/kennwort");

    private final String anchor;
    private final Pattern pages;

    HelpTopic(String anchor, String pages) {
        this.anchor = anchor;
        this.pages = Pattern.compile(pages);
    }

    /** Where it stands on the page of the help. */
    public String anchor() {
        return anchor;
    }

    /** The topic of a page; empty for pages that need no help. */
    static Optional<HelpTopic> of(String path) {
        return Stream.of(values())
                .filter(topic -> topic.pages.matcher(path).matches())
                .findFirst();
    }
}
