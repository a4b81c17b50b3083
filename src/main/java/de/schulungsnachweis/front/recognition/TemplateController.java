package de.schulungsnachweis.front.recognition;

import de.schulungsnachweis.sheet.ImportTemplates;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The import templates as downloads. */
@RestController
class TemplateController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @GetMapping("/vorlagen/{name:[a-z]+}.xlsx")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> template(@PathVariable String name) throws IOException {
        return ImportTemplates.template(name + ".xlsx")
                .map(content -> ResponseEntity.ok()
                        .contentType(WORKBOOK)
                        .cacheControl(CacheControl.noCache())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(name + ".xlsx")
                                        .build()
                                        .toString())
                        .body(content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
