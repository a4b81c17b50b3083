package de.schulungsnachweis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The table of the settings in the administrators' manual says what the program does. */
class SettingsTableTest {

    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (?:`([^`]*)`)? ?\\|");
    private static final Pattern USED = Pattern.compile("\"\\$\\{(schulungsnachweis\\.[a-z.-]+)\\}\"");

    /** Made by the build. */
    private static final Set<String> NO_SETTINGS = Set.of("SCHULUNGSNACHWEIS_VERSION");

    @Test
    void everyOwnSettingIsInTheTableWithItsDefault() throws Exception {
        Map<String, String> own = defaults();
        own.keySet().removeIf(name -> !name.startsWith("SCHULUNGSNACHWEIS_"));
        own.keySet().removeAll(NO_SETTINGS);
        Map<String, String> documented = table();
        documented.keySet().removeIf(name -> !name.startsWith("SCHULUNGSNACHWEIS_"));
        assertThat(documented).isEqualTo(own);
    }

    @Test
    void theOtherSettingsOfTheTableHaveTheDefaultsThatItSays() throws Exception {
        Map<String, String> stored = defaults();
        table().forEach((name, value) -> assertThat(value).as(name).isEqualTo(stored.getOrDefault(name, "")));
    }

    @Test
    void whatTheProgramReadsHasADefaultAndSoIsInTheTable() throws Exception {
        Set<String> read = new TreeSet<>(readByAnnotation());
        read.addAll(readByRecords());
        assertThat(defaults().keySet()).containsAll(read);
    }

    private static Set<String> readByRecords() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Set<String> names = new TreeSet<>();
        scanner.findCandidateComponents("de.schulungsnachweis").forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            String prefix = type.getAnnotation(ConfigurationProperties.class).value();
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(name -> names.add(variable(prefix + "." + hyphens(name))));
        });
        assertThat(names).hasSizeGreaterThan(10);
        return names;
    }

    private static Set<String> readByAnnotation() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> USED.matcher(content(file)).results().map(match -> match.group(1)))
                    .map(SettingsTableTest::variable)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, String> table() throws IOException {
        return LINE.matcher(Files.readString(Path.of("docs/betrieb.md")))
                .results()
                .collect(Collectors.toMap(
                        match -> match.group(1), SettingsTableTest::value, (first, second) -> first, TreeMap::new));
    }

    private static String value(MatchResult match) {
        return match.group(2) == null ? "" : match.group(2);
    }

    private static Map<String, String> defaults() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        SettingsTableTest::variable, properties::getProperty, (first, second) -> first, TreeMap::new));
    }

    /** As Spring Boot finds it in the environment. */
    private static String variable(String property) {
        return property.replace('-', '_').replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static String hyphens(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
