package de.schulungsnachweis.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Only one kind of check at methods is switched on. Any other would stand there without effect. */
class MethodSecurityTest {

    private static final Pattern WITHOUT_EFFECT = Pattern.compile(
            "@(?:PostAuthorize|PreFilter|PostFilter|AuthorizeReturnObject|Secured|RolesAllowed|DenyAll)\\b");

    @Test
    void noCheckIsWrittenThatNobodyMakes() throws Exception {
        assertThat(filesWith(WITHOUT_EFFECT)).isEmpty();
        assertThat(filesWith(Pattern.compile("@PreAuthorize\\b"))).isNotEmpty();
    }

    private static Stream<Path> filesWith(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> pattern.matcher(content(file)).find())
                    .toList()
                    .stream();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
