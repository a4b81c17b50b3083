package de.schulungsnachweis.front.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Only whoever came by TLS is told to come by TLS from now on. */
class ResponseHeadersFilterTest {

    @Test
    void aBrowserThatCameByTlsComesByTlsForAYear() throws Exception {
        assertThat(transportSecurity(true)).isEqualTo("max-age=31536000");
    }

    @Test
    void withoutTlsNothingIsPromised() throws Exception {
        assertThat(transportSecurity(false)).isNull();
    }

    private static @Nullable String transportSecurity(boolean secure) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setSecure(secure);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new ResponseHeadersFilter().doFilter(request, response, new MockFilterChain());
        return response.getHeader("Strict-Transport-Security");
    }
}
