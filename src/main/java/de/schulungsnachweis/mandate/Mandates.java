package de.schulungsnachweis.mandate;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads mandates: those that are delivered with the program, and those that lie in a folder beside it. */
public final class Mandates {

    /** The mandate that applies where nothing else is asked for. */
    public static final String DEFAULT_ID = "zugangshemmnisse-2026";

    private static final String FILE = "mandate.json";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Mandates() {}

    /** The mandate of this id that is delivered with the program; throws {@link UnusableMandateException}. */
    public static Mandate load(String id) {
        requireId(id);
        return read(new MandateFiles(id, null));
    }

    /**
     * A mandate as a setting names it: the id of a delivered one, or a folder that is named like its id; throws
     * {@link UnusableMandateException}.
     */
    public static Mandate find(String idOrFolder) {
        if (ID.matcher(idOrFolder).matches()) {
            return load(idOrFolder);
        }
        Path folder = folder(idOrFolder);
        String id = String.valueOf(folder.getFileName());
        requireId(id);
        return read(new MandateFiles(id, folder));
    }

    private static Path folder(String name) {
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException failure) {
            throw new UnusableMandateException(
                    "„" + name + "“ ist weder ein mitgelieferter Schulungsauftrag noch ein Ordner.", failure);
        }
    }

    private static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new UnusableMandateException(
                    "Die Kennung eines Schulungsauftrags darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten.");
        }
    }

    private static Mandate read(MandateFiles files) {
        return read(files, files.path(FILE), files.text(FILE));
    }

    static Mandate read(MandateFiles files, String path, String json) {
        try {
            return MAPPER.readValue(json, MandateFile.class).toMandate(files);
        } catch (JacksonException failure) {
            throw new UnusableMandateException(
                    "Die Datei " + path + " ist fehlerhaft" + placeOf(failure)
                            + ". Bitte vergleichen Sie sie mit einer mitgelieferten. Technischer Hinweis: "
                            + failure.getOriginalMessage(),
                    failure);
        } catch (IllegalArgumentException failure) {
            throw new UnusableMandateException(
                    "Die Datei " + path + " ist fehlerhaft: " + failure.getMessage() + ".", failure);
        }
    }

    private static String placeOf(JacksonException failure) {
        StringBuilder place = new StringBuilder();
        @Nullable TokenStreamLocation location = failure.getLocation();
        if (location != null && location.getLineNr() > 0) {
            place.append(", Zeile ").append(location.getLineNr());
        }
        failure.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .forEach(name -> place.append(", „").append(name).append("“"));
        return place.toString();
    }
}
