package de.schulungsnachweis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every library has a licence that goes together with the program's own, the EUPL-1.2. The bill of materials says which. */
class LicencesTest {

    /** Of a library with several licences one of them is enough. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "EPL-2.0",
            "Unicode-3.0",
            "OFL-1.1",
            "LGPL-2.1-or-later",
            "PostgreSQL");

    @Test
    void everyLibraryHasALicenceOnTheList() throws IOException {
        assertThat(libraries())
                .hasSizeGreaterThan(50)
                .allSatisfy(library -> assertThat(licences(library))
                        .as(library.path("purl").asString())
                        .containsAnyElementsOf(ALLOWED));
    }

    @Test
    void everyLibraryIsPinnedToAVersion() throws IOException {
        assertThat(libraries())
                .allSatisfy(library -> assertThat(library.path("version").asString())
                        .as(library.path("purl").asString())
                        .isNotBlank()
                        .doesNotContainIgnoringCase("SNAPSHOT", "LATEST", "["));
    }

    private static List<String> licences(JsonNode library) {
        List<String> licences = new ArrayList<>();
        library.path("licenses").forEach(entry -> {
            JsonNode licence = entry.path("license");
            licences.add(licence.path("id").asString(licence.path("name").asString("")));
        });
        return licences;
    }

    private static List<JsonNode> libraries() throws IOException {
        try (InputStream bill = LicencesTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            assumeThat(bill)
                    .as("Maven ohne Netz schreibt keine Stückliste: Die Lizenzen sind nicht geprüft")
                    .isNotNull();
            JsonNode components =
                    JsonMapper.shared().readTree(Objects.requireNonNull(bill)).path("components");
            List<JsonNode> libraries = new ArrayList<>();
            components.forEach(libraries::add);
            return libraries;
        }
    }
}
