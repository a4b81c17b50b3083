package de.schulungsnachweis.sheet.file;

import de.schulungsnachweis.sheet.UnusableFileException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Kinds of files that users take for a table, recognised by their first bytes or their parts. */
final class KnownTypes {

    private static final Map<String, String> BY_START = Map.of(
            "%PDF", "ein PDF-Dokument",
            "{\\rtf", "ein Textdokument (.rtf)",
            "\u0089PNG", "ein Bild",
            "\u00ff\u00d8\u00ff", "ein Bild",
            "GIF8", "ein Bild",
            "BM6", "ein Bild",
            "\u001f\u008b", "ein komprimiertes Archiv",
            "7z\u00bc\u00af", "ein komprimiertes Archiv",
            "Rar!", "ein komprimiertes Archiv",
            "From ", "eine E-Mail");

    private static final Map<String, String> BY_FOLDER = Map.of(
            "word/", "ein Word-Dokument",
            "ppt/", "eine PowerPoint-Präsentation",
            "visio/", "eine Visio-Zeichnung",
            "Index/", "eine Tabelle aus Apple Numbers");

    private static final Set<Integer> OLD_EXCEL = Set.of(0x00, 0x02, 0x04, 0x08);

    private KnownTypes() {}

    static void refuse(byte[] head) throws UnusableFileException {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> type : BY_START.entrySet()) {
            if (start.startsWith(type.getKey())) {
                throw Refusal.wrongType(type.getValue());
            }
        }
        if (head.length > 4
                && head[0] == 0x09
                && OLD_EXCEL.contains(head[1] & 0xff)
                && head[2] < 0x20
                && head[3] == 0) {
            throw Refusal.unsupported("eine Arbeitsmappe aus einer sehr alten Excel-Version (vor 1997)");
        }
        if (start.indexOf("PK\u0003\u0004") > 0) {
            throw Refusal.suspicious("Vor der eigentlichen Tabelle stehen fremde Daten.");
        }
        String lower = start.toLowerCase(Locale.ROOT).stripLeading();
        if (lower.startsWith("<?xml") && lower.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw Refusal.unsupported("eine Excel-Tabelle im Format „XML-Kalkulationstabelle 2003“");
        }
        if (lower.startsWith("<?xml") && !lower.contains("<html")) {
            throw Refusal.unsupported("eine XML-Datei, auch wenn sie anders heißt");
        }
        if (lower.startsWith("mime-version:")) {
            throw Refusal.unsupported("eine als Archiv gespeicherte Webseite, auch wenn sie anders heißt");
        }
    }

    /** True for a web page, which may hold a table. */
    static boolean isPage(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[^<]{0,8}", "")
                .stripLeading();
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<table")
                || start.startsWith("<meta")
                || (start.startsWith("<?xml") && start.contains("<html"));
    }

    static void refuseParts(Set<String> names) throws UnusableFileException {
        for (String name : names) {
            for (Map.Entry<String, String> type : BY_FOLDER.entrySet()) {
                if (name.startsWith(type.getKey())) {
                    throw Refusal.wrongType(type.getValue());
                }
            }
        }
        if (!names.contains("[Content_Types].xml")) {
            throw Refusal.wrongType("ein ZIP-Archiv");
        }
    }
}
