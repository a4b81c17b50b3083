package de.schulungsnachweis.front.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another program that uses the API.
 *
 * @param scope null without a token
 */
record Program(MockMvc web, @Nullable Scope scope) {

    static Program of(MockMvc web, Role role, String... units) {
        return new Program(web, Scope.of("zentral:programm", Set.of(role), Set.of(units)));
    }

    MockHttpServletResponse get(String path) throws Exception {
        return send(HttpMethod.GET, path, MediaType.ALL_VALUE, null, null);
    }

    MockHttpServletResponse get(String path, String accept) throws Exception {
        return send(HttpMethod.GET, path, accept, null, null);
    }

    /** Asks whether it still may have what it has already. */
    MockHttpServletResponse getAgain(String path, String accept, String tag) throws Exception {
        return send(HttpMethod.GET, path, accept, tag, null);
    }

    MockHttpServletResponse post(String path, String json) throws Exception {
        return send(HttpMethod.POST, path, MediaType.ALL_VALUE, null, json);
    }

    MockHttpServletResponse put(String path, String json) throws Exception {
        return send(HttpMethod.PUT, path, MediaType.ALL_VALUE, null, json);
    }

    MockHttpServletResponse send(
            HttpMethod method, String path, String accept, @Nullable String tag, @Nullable String json)
            throws Exception {
        MockHttpServletRequestBuilder request = request(method, path).header(HttpHeaders.ACCEPT, accept);
        if (tag != null) {
            request.header(HttpHeaders.IF_NONE_MATCH, tag);
        }
        if (json != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json);
        }
        if (scope != null) {
            String role = scope.roles().iterator().next().name();
            request.with(authentication(new TestingAuthenticationToken(new Token(scope), "", "ROLE_" + role)));
        }
        return web.perform(request).andReturn().getResponse();
    }

    static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private record Token(Scope scope) implements SignedIn {

        @Override
        public String displayName() {
            return "";
        }
    }
}
