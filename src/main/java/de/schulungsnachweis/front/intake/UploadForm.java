package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.sheet.ListKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the form of an upload says.
 *
 * @param art STAFF or CERTIFICATES
 * @param umfang whether the list is complete
 * @param einheit the unit of rows that name none; empty for none
 */
record UploadForm(
        @Nullable ListKind art,
        @Nullable ImportMode umfang,
        @Nullable String einheit,
        @Nullable MultipartFile datei) {

    /** Why it cannot be taken, as a message key; empty if it can. */
    Optional<String> objection() {
        if (datei == null || datei.isEmpty()) {
            return Optional.of("upload.objection.file");
        }
        if (art == null || !art.namesPersons()) {
            return Optional.of("upload.objection.kind");
        }
        return umfang == null ? Optional.of("upload.objection.mode") : Optional.empty();
    }

    /** The name without folders; some browsers send the path. */
    static String fileName(MultipartFile file) {
        @Nullable String name = file.getOriginalFilename();
        return name == null || name.isBlank()
                ? "liste"
                : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
