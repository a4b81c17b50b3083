package de.schulungsnachweis.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionLimitTest {

    private static final Duration LONGEST = Duration.ofHours(10);

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void aSessionLastsUpToItsLimit() throws Exception {
        askAfter(LONGEST);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void itEndsAfterThatHoweverBusyItIs() throws Exception {
        askAfter(LONGEST.plusMillis(1));
        assertThat(session.isInvalid()).isTrue();
    }

    private void askAfter(Duration time) throws Exception {
        Instant now = Instant.ofEpochMilli(session.getCreationTime()).plus(time);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        new SessionLimit(LONGEST, Clock.fixed(now, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
