package de.schulungsnachweis.front.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The templates and texts as they are shipped. */
final class Templates {

    private Templates() {}

    /** The source of every template by its path. */
    static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        Resource[] templates = new PathMatchingResourcePatternResolver().getResources("classpath:/templates/**/*.html");
        for (Resource template : Arrays.stream(templates)
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .toList()) {
            sources.put(name(template), template.getContentAsString(StandardCharsets.UTF_8));
        }
        return sources;
    }

    static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (InputStream stream = Templates.class.getResourceAsStream("/messages.properties");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    /** With its folders, since two folders may have a file of one name. */
    private static String name(Resource template) {
        String address = template.getDescription();
        return address.substring(address.indexOf("templates"));
    }
}
