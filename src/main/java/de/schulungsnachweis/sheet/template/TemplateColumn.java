package de.schulungsnachweis.sheet.template;

import java.util.List;

/**
 * One column of an import template.
 *
 * @param header the heading as the reader knows it
 * @param required true where a list without the column cannot be used
 * @param width in characters
 * @param content what its cells hold
 * @param choices what the drop-down offers; empty where there is none
 * @param explanation what to write, in plain German
 * @param example one good entry
 */
record TemplateColumn(
        String header,
        boolean required,
        int width,
        Content content,
        List<String> choices,
        String explanation,
        String example) {

    /** Numbers with leading zeros, and durations such as "1.5", would not survive as anything but text. */
    enum Content {
        TEXT,
        DATE
    }

    private static final List<String> YES_NO = List.of("ja", "nein");

    static TemplateColumn text(String header, int width, String explanation, String example) {
        return new TemplateColumn(header, false, width, Content.TEXT, List.of(), explanation, example);
    }

    static TemplateColumn date(String header, String explanation, String example) {
        return new TemplateColumn(header, false, 13, Content.DATE, List.of(), explanation, example);
    }

    static TemplateColumn yesNo(String header, int width, String explanation, String example) {
        return choice(header, width, YES_NO, explanation, example);
    }

    static TemplateColumn choice(String header, int width, List<String> choices, String explanation, String example) {
        return new TemplateColumn(header, false, width, Content.TEXT, choices, explanation, example);
    }

    TemplateColumn mandatory() {
        return new TemplateColumn(header, true, width, content, choices, explanation, example);
    }
}
