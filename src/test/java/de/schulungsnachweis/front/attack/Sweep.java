package de.schulungsnachweis.front.attack;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks every entry point of the program with every identifier that somebody could try. */
final class Sweep {

    private static final String NUMBER = "\\{(id|certificate|correction|decision)(:\\\\d\\+)?}";

    private final MockMvc web;
    private final Set<String> entries = new TreeSet<>();
    private final Set<Long> identifiers;

    Sweep(WebApplicationContext context, RequestMappingHandlerMapping mappings, Set<Long> identifiers) {
        this.web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.identifiers = identifiers;
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("de.schulungsnachweis.")) {
                mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> entries.add(verb + " " + path)));
            }
        });
    }

    /** Somebody with one role, and units if it is a training officer. */
    static TestingAuthenticationToken somebody(Role role, String... units) {
        Scope scope = Scope.of("lokal:99", Set.of(role), Set.of(units));
        return new TestingAuthenticationToken(new Person(scope), "", "ROLE_" + role.name());
    }

    /** Looks at every page and file. */
    List<Answer> look(TestingAuthenticationToken person, Map<String, String> parameters) throws Exception {
        return send("GET", person, parameters, "");
    }

    /** Sends every form, and a body to the API. */
    List<Answer> change(TestingAuthenticationToken person, Map<String, String> parameters, String body)
            throws Exception {
        List<Answer> answers = new ArrayList<>(send("POST", person, parameters, body));
        answers.addAll(send("PUT", person, parameters, body));
        return answers;
    }

    private List<Answer> send(
            String verb, TestingAuthenticationToken person, Map<String, String> parameters, String body)
            throws Exception {
        List<Answer> answers = new ArrayList<>();
        for (String entry : entries) {
            if (entry.startsWith(verb + " ")) {
                for (String path : paths(entry.substring(verb.length() + 1))) {
                    answers.add(ask(verb, path, person, parameters, body));
                }
            }
        }
        return answers;
    }

    /** One address for every identifier; those with two get the same one twice, and every pair. */
    private Set<String> paths(String pattern) {
        String known = pattern.replace("{art}", "digest")
                .replace("{key:[a-z-]+}", "impressum")
                .replace("{key:[0-9a-f]{32}}", "0123456789abcdef0123456789abcdef")
                .replace("{name:[a-z]+}", "kurskatalog");
        Set<String> paths = new TreeSet<>();
        for (long first : identifiers) {
            String one = known.replaceFirst(NUMBER, Long.toString(first));
            if (one.contains("{")) {
                identifiers.forEach(second -> paths.add(one.replaceFirst(NUMBER, Long.toString(second))));
            } else {
                paths.add(one);
            }
        }
        return paths;
    }

    private Answer ask(
            String verb, String path, TestingAuthenticationToken person, Map<String, String> parameters, String body)
            throws Exception {
        MockHttpServletRequestBuilder request = request(HttpMethod.valueOf(verb), path)
                .with(authentication(person))
                .with(csrf());
        parameters.forEach(request::param);
        if (!body.isEmpty() && path.startsWith("/api/")) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        return new Answer(
                verb + " " + path,
                response.getStatus(),
                String.valueOf(response.getContentType()),
                response.getContentAsByteArray());
    }

    /** What came back. */
    record Answer(String entry, int status, String type, byte[] content) {

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return entry + " " + status;
        }
    }

    private record Person(Scope scope) implements SignedIn {

        @Override
        public String displayName() {
            return "Testperson";
        }
    }
}
