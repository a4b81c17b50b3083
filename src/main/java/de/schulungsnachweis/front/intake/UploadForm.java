package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.sheet.ListKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the form of an upload says.
 *
 * @param art STAFF or CERTIFICATES; null to recognise it by the columns
 * @param umfang whether the list is complete
 * @param einheit the unit of rows that name none; empty for none
 */
record UploadForm(
        @Nullable ListKind art,
        @Nullable ImportMode umfang,
        @Nullable String einheit,
        @Nullable MultipartFile datei) {

    /** What cannot be taken: the message by the field, in the order of the form; empty if all can. */
    Map<String, String> objections() {
        Map<String, String> objections = new LinkedHashMap<>();
        if (datei == null || datei.isEmpty()) {
            objections.put("datei", "upload.objection.file");
        }
        if (art != null && !art.namesPersons()) {
            objections.put("art", "upload.objection.kind");
        }
        if (umfang == null) {
            objections.put("umfang", "upload.objection.mode");
        }
        return objections;
    }

    /** The same for a list whose kind is known by now. */
    UploadForm as(ListKind kind) {
        return new UploadForm(kind, umfang, einheit, datei);
    }

    /** The name without folders; some browsers send the path. */
    static String fileName(MultipartFile file) {
        @Nullable String name = file.getOriginalFilename();
        return name == null || name.isBlank()
                ? "liste"
                : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
