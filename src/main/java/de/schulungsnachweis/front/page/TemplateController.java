package de.schulungsnachweis.front.page;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.sheet.ImportTemplates;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The import templates as downloads. */
@RestController
class TemplateController {

    private final Mandate mandate;

    TemplateController(Mandate mandate) {
        this.mandate = mandate;
    }

    @GetMapping("/vorlagen/{name:[a-z]+}.xlsx")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> template(@PathVariable String name) throws IOException {
        byte[] template = ImportTemplates.template(name + ".xlsx", mandate)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Downloads.workbook(name + ".xlsx", out -> out.write(template));
    }
}
