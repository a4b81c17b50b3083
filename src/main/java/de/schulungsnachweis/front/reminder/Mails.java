package de.schulungsnachweis.front.reminder;

import de.schulungsnachweis.reminder.text.Letter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Shows mails in a browser. */
final class Mails {

    private Mails() {}

    /** The mail's HTML as a page of its own. */
    static ResponseEntity<byte[]> html(Letter letter) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(letter.html().getBytes(StandardCharsets.UTF_8));
    }
}
