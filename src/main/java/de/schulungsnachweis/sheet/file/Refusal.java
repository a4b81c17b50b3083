package de.schulungsnachweis.sheet.file;

import de.schulungsnachweis.sheet.UnusableFileException;

/** The sentences with which a file is refused: what it is, and how to save it right. */
public final class Refusal {

    private static final String SAVE_AS = "Öffnen Sie die Datei in Excel oder LibreOffice und speichern Sie sie als"
            + " „Excel-Arbeitsmappe (.xlsx)“. Laden Sie dann die neue Datei.";

    private Refusal() {}

    /** Nothing in the file. */
    public static UnusableFileException empty() {
        return new UnusableFileException(
                "EMPTY", "Die Datei ist leer. Prüfen Sie, ob sie vollständig gespeichert oder hochgeladen wurde.");
    }

    /** The file is not what it should be; the sentence says what was found. */
    public static UnusableFileException damaged(String finding) {
        return new UnusableFileException("DAMAGED", "Die Datei ist beschädigt. " + finding + " " + SAVE_AS);
    }

    /** The same, keeping the technical cause for the log. */
    public static UnusableFileException damaged(String finding, Throwable cause) {
        return new UnusableFileException("DAMAGED", "Die Datei ist beschädigt. " + finding + " " + SAVE_AS, cause);
    }

    /** Beyond a limit. */
    public static UnusableFileException tooLarge(String what) {
        return new UnusableFileException(
                "TOO_LARGE",
                "Die Datei ist zu groß: " + what + ". Löschen Sie leere oder überflüssige Zeilen, Spalten und Blätter,"
                        + " oder teilen Sie die Liste auf mehrere Dateien auf.");
    }

    /** Constructed to do harm, or looking like it. */
    public static UnusableFileException suspicious(String finding) {
        return new UnusableFileException(
                "SUSPICIOUS",
                "Die Datei wird aus Sicherheitsgründen nicht gelesen. " + finding
                        + " Wenn sie aus vertrauenswürdiger Quelle kommt: " + SAVE_AS);
    }

    /** Protected by a password. */
    public static UnusableFileException password() {
        return new UnusableFileException(
                "PASSWORD",
                "Die Datei ist mit einem Kennwort verschlüsselt. Entfernen Sie das Kennwort (in Excel: Datei,"
                        + " Informationen, Arbeitsmappe schützen, Mit Kennwort verschlüsseln, Kennwort löschen)"
                        + " und speichern Sie die Datei neu.");
    }

    /** Another kind of file, called as users call it ("ein Word-Dokument"). */
    public static UnusableFileException wrongType(String what) {
        return new UnusableFileException(
                "WRONG_TYPE", "Die Datei ist keine lesbare Tabelle, sondern " + what + ". " + SAVE_AS);
    }

    /** A table in a format that is not supported. */
    public static UnusableFileException unsupported(String what) {
        return new UnusableFileException(
                "UNSUPPORTED_FORMAT", "Die Datei ist " + what + ". Dieses Format wird nicht gelesen. " + SAVE_AS);
    }

    /** Letters that cannot be read without guessing. */
    public static UnusableFileException encoding(String code, String finding) {
        return new UnusableFileException(
                code,
                finding + " Exportieren Sie die Liste noch einmal und wählen Sie dabei „CSV UTF-8“, oder speichern Sie"
                        + " sie als „Excel-Arbeitsmappe (.xlsx)“.");
    }
}
