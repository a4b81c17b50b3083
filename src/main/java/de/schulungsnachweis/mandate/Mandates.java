package de.schulungsnachweis.mandate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the mandates that are delivered with the program. */
public final class Mandates {

    /** The mandate that applies where nothing else is asked for. */
    public static final String DEFAULT_ID = "zugangshemmnisse-2026";

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

    /** Reads {@code mandates/<id>/mandate.json} from the class path; throws {@link UnusableMandateException}. */
    public static Mandate load(String id) {
        if (!ID.matcher(id).matches()) {
            throw new UnusableMandateException(
                    "Die Kennung eines Schulungsauftrags darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten.");
        }
        String path = "mandates/" + id + "/mandate.json";
        try (InputStream file = Mandates.class.getClassLoader().getResourceAsStream(path)) {
            return read(id, path, file);
        } catch (IOException failure) {
            throw new UnusableMandateException("Die Datei " + path + " lässt sich nicht lesen.", failure);
        }
    }

    static Mandate read(String id, String path, @Nullable InputStream file) {
        if (file == null) {
            throw new UnusableMandateException("Den Schulungsauftrag „" + id + "“ gibt es nicht: Die Datei " + path
                    + " fehlt. Bitte prüfen Sie die Kennung.");
        }
        try {
            return MAPPER.readValue(file, MandateFile.class).toMandate(id);
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
